import type { Account } from '@/utils/domain/account';
import type { LookNote } from '@/utils/domain/supervision';
import type { SupervisionRules } from '@/utils/domain/supervision-report';

export function makeAccount(change: Partial<Account> = {}): Account {
  return {
    id: 'account-nykvarn',
    platform: 'facebook',
    keys: ['id:61550000000001'],
    name: 'Nykvarns kommun',
    address: 'https://www.facebook.com/61550000000001',
    addedAt: '2026-11-02T08:00:00.000Z',
    ...change,
  };
}

export function makeLook(change: Partial<LookNote> = {}): LookNote {
  return {
    id: 'look-0001',
    platform: 'facebook',
    accountId: 'account-nykvarn',
    from: '2026-11-20T08:00:00.000Z',
    until: '2026-11-20T08:04:00.000Z',
    seconds: 200,
    comments: 12,
    oldest: '2026-11-18T10:00:00.000Z',
    newest: '2026-11-20T07:30:00.000Z',
    posts: [],
    ...change,
  };
}

export const RULES: SupervisionRules = {
  duties: [
    { kind: 'look-through', everyDays: 1, text: 'Läs igenom varje arbetsdag.', legalReference: null },
    { kind: 'supervision', everyDays: 7, text: 'Ha uppsikt.', legalReference: '4 §' },
  ],
  leave: { text: 'Utse en ställföreträdare.', needsDeputy: true },
  postsPerWeek: 3,
  warnAfterDays: 60,
  credentialHolders: 2,
  crisis: null,
};
