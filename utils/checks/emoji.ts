import type { Check } from './check';
import { findAt } from './find';

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
const PLAIN_SIGNS = /^[©®™↔↕ℹ‼⁉#*\d]\ufe0e?$/u;

const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' });

function emojiRanges(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  if (!EMOJI.test(text)) return ranges;
  for (const { segment, index } of graphemes.segment(text)) {
    if (EMOJI.test(segment) && !PLAIN_SIGNS.test(segment)) ranges.push([index, index + segment.length]);
  }
  return ranges;
}

/** Careful with emoji: few, and never as bullets, which a screen reader spells out line by line (NYK-21, NYK-27). */
export const emoji: Check<{ most: number }> = {
  id: 'emoji',
  version: 1,
  answers: ['NYK-21', 'NYK-27'],
  defaults: { most: 3 },
  run({ text }, { most }) {
    const ranges = emojiRanges(text);
    const bullets = ranges.filter(([start, end]) => {
      const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
      return before.trim() === '' && /^[ \t\u00a0]*\p{L}/u.test(text.slice(end));
    });
    const [first, last] = [ranges[0], ranges.at(-1)];
    if (bullets.length >= 2 && bullets[0]) {
      return bullets.map((range) => findAt('emoji', 'emoji-bullet', text, range));
    }
    if (ranges.length <= most || !first || !last) return [];
    return ranges
      .slice(most)
      .map((range) => findAt('emoji', 'emoji-many', text, range, { fields: { count: ranges.length, most } }));
  },
};
