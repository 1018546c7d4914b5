import type { Check } from './check';
import { findAt, rangesOf } from './find';
import { CAMPAIGN, PARTY_NAMES, PARTY_SHORT } from './words/parties';

/** Party names and words of campaigns: the channel carries no party's message (NYK-5, SOG-8). */
export const political: Check = {
  id: 'political',
  version: 1,
  answers: ['NYK-5', 'NYK-16', 'SOG-8'],
  defaults: {},
  run({ text }) {
    const names = [PARTY_NAMES, PARTY_SHORT].flatMap((pattern) => rangesOf(text, pattern));
    const campaign = rangesOf(text, CAMPAIGN);
    return [
      ...names.map(({ range }) => findAt('political', 'political-party', text, range)),
      ...campaign.map(({ range }) => findAt('political', 'political-campaign', text, range)),
    ].sort((a, b) => a.start - b.start);
  },
};
