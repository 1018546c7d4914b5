import { expect, it } from 'vitest';
import type { Draft } from '@/utils/checks/check';
import { privateAccount } from '@/utils/checks/private-account';

const find = (more: Partial<Draft>) =>
  privateAccount
    .run(
      {
        text: 'Badet öppnar på lördag.',
        language: 'sv',
        kind: 'reply',
        platform: 'facebook',
        attachments: [],
        account: { name: 'Kommunen', officialDomains: [], caseNumberPattern: null },
        ...more,
      },
      {},
    )
    ?.map(({ fields }) => fields['name']);

it('a comment under somebody’s own name is found, with the name; one of the page, a post, and what nobody knows are not', () => {
  const profile = { kind: 'profile', name: 'Ebba Ek' } as const;
  expect(find({ actingAs: profile })).toEqual(['Ebba Ek']);
  expect(find({ actingAs: profile, kind: 'comment' })).toEqual(['Ebba Ek']);
  expect(find({ actingAs: profile, kind: 'post' })).toEqual([]);
  expect(find({ actingAs: { kind: 'page', name: 'Kommunen' } })).toEqual([]);
  expect(find({ actingAs: null })).toEqual([]);
  expect(find({})).toEqual([]);
});
