import type { Check } from './check';
import { findAt } from './find';
import { findHashtags } from './hashtags';

/** A few hashtags help a reader to find; many hide the message (NYK-22). One finding for all of them. */
export const hashtagCount: Check<{ most: number }> = {
  id: 'hashtag-count',
  version: 2,
  answers: ['NYK-22'],
  defaults: { most: 3 },
  run({ text }, { most }) {
    const hashtags = findHashtags(text);
    const [first, last] = [hashtags[0], hashtags.at(-1)];
    if (hashtags.length <= most || !first || !last) return [];
    const fields = { count: hashtags.length, most };
    const range = [first.range[0], last.range[1]] as const;
    return [findAt('hashtag-count', 'hashtag-count', text, range, { fields })];
  },
};
