import type { Check } from './check';
import { findMissing, hasWords } from './find';
import { findLinks } from './links';

/** Where the policy wants it, a post leads to the official website (NYK-9, NYK-22, SOG-12). */
export const missingOfficialLink: Check = {
  id: 'missing-official-link',
  version: 1,
  answers: ['NYK-9', 'NYK-22'],
  defaults: {},
  run(draft) {
    if (draft.kind !== 'post' || !hasWords(draft) || draft.account.officialDomains.length === 0) return [];
    const isLinked = findLinks(draft.text).some(({ domain, host }) =>
      draft.account.officialDomains.some(
        (official) => domain === official || host === official || host.endsWith(`.${official}`),
      ),
    );
    return isLinked
      ? []
      : [
          findMissing('missing-official-link', 'missing-official-link', {
            domain: draft.account.officialDomains[0] ?? '',
          }),
        ];
  },
};
