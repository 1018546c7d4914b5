import type { Account } from './account';

/** Numeric id of the fictional municipality on the practice page. */
export const PRACTICE_ACCOUNT_ID = '7300000000000001';

/** Its key, as the practice adapter reads it off the page. */
export const PRACTICE_ACCOUNT_KEY = `id:${PRACTICE_ACCOUNT_ID}`;

/**
 * The account of the practice page. It is everybody's own from the start and needs no registration, so that a new
 * editor can practise before any real page was named. `extensionOrigin` without a slash at the end.
 */
export function createPracticeAccount(extensionOrigin: string): Account {
  return {
    id: 'practice',
    platform: 'practice',
    keys: [PRACTICE_ACCOUNT_KEY],
    name: 'Strandlida',
    address: `${extensionOrigin}/practice.html`,
    addedAt: '1970-01-01T00:00:00.000Z',
  };
}
