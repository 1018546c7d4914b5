import type { Check } from './check';
import { findAt } from './find';

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
const PLAIN_SIGNS = /^[©®™↔↕ℹ‼⁉#*\d]\ufe0e?$/u;
/** Sticky: asked where the emoji stands, and looks back no further than to the words before it. */
const LIST_MARK = /(?<=(?:^|\n)[ \t\u00a0]*[-–•*·]?[ \t\u00a0]*)/uy;

const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' });

function emojiRanges(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  if (!EMOJI.test(text)) return ranges;
  for (const { segment, index } of graphemes.segment(text)) {
    if (EMOJI.test(segment) && !PLAIN_SIGNS.test(segment)) ranges.push([index, index + segment.length]);
  }
  return ranges;
}

/** An emoji that begins a line and is followed by its words. */
function isBullet(text: string, [start, end]: readonly [number, number]): boolean {
  LIST_MARK.lastIndex = start;
  return LIST_MARK.test(text) && /^[ \t\u00a0:–-]*[\p{L}\d"”«]/u.test(text.slice(end, end + 8));
}

/**
 * Careful with emoji: few, and never as bullets, which a screen reader spells out line by line (NYK-21, NYK-27).
 * One finding for all of them, from the first to the last: they are mended together.
 */
export const emoji: Check<{ most: number }> = {
  id: 'emoji',
  version: 2,
  answers: ['NYK-21', 'NYK-27'],
  defaults: { most: 3 },
  run({ text }, { most }) {
    const ranges = emojiRanges(text);
    const bullets = ranges.filter((range) => isBullet(text, range));
    const [code, told] =
      bullets.length >= 2 ? ['emoji-bullet', bullets] : ['emoji-many', ranges.length > most ? ranges : []];
    const [first, last] = [told[0], told.at(-1)];
    if (!first || !last) return [];
    const fields = { count: ranges.length, most };
    return [findAt('emoji', code, text, [first[0], last[1]], { fields })];
  },
};
