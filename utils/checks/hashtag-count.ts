import type { Check } from './check';
import { findAt } from './find';
import { findHashtags } from './hashtags';

/** A few hashtags help a reader to find; many hide the message (NYK-22). */
export const hashtagCount: Check<{ most: number }> = {
  id: 'hashtag-count',
  version: 1,
  answers: ['NYK-22'],
  defaults: { most: 3 },
  run({ text }, { most }) {
    const hashtags = findHashtags(text);
    return hashtags
      .slice(most)
      .map(({ range }) =>
        findAt('hashtag-count', 'hashtag-count', text, range, { fields: { count: hashtags.length, most } }),
      );
  },
};
