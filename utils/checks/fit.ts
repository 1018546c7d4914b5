import type { Check, Draft, Finding } from './check';
import { findAt } from './find';
import { findSentences } from './sentences';
import { platformLimits } from './words/platform-limits';

const DENSE_PARAGRAPH = 700;

function findFolded({ text, platform }: Draft): Finding[] {
  const first = findSentences(text)[0];
  const most = platformLimits[platform].beforeSeeMore[0].characters;
  if (!first || first.range[1] <= most) return [];
  return [findAt('fit', 'fit-see-more', text, first.range, { fields: { most } })];
}

function findTooLong({ text, platform }: Draft): Finding[] {
  const longest = platformLimits[platform].longest.characters;
  // Never in the middle of an emoji.
  const range = [isSurrogatePair(text, longest - 1) ? longest - 1 : longest, text.length] as const;
  return text.length > longest
    ? [findAt('fit', 'fit-too-long', text, range, { fields: { count: text.length, most: longest } })]
    : [];
}

function isSurrogatePair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xff_ff;
}

function findLineBreaks({ text }: Draft): Finding[] {
  const gaps = [...text.matchAll(/\n(?:[ \t]*\n){3,}/gu)].map((match) =>
    findAt('fit', 'fit-gap', text, [match.index, match.index + match[0].length]),
  );
  const dense = [...text.matchAll(/[^\n]+/gu)]
    .filter((match) => match[0].length > DENSE_PARAGRAPH)
    .map((match) => findAt('fit', 'fit-dense', text, [match.index, match.index + match[0].length]));
  return [...gaps, ...dense];
}

/** Does the post fit the channel: the message before "see more", the length, the line breaks (NYK-22, VAR-14). */
export const fit: Check = {
  id: 'fit',
  version: 1,
  answers: ['NYK-22', 'VAR-14'],
  defaults: {},
  run(draft) {
    if (draft.kind !== 'post') return [];
    return [...findFolded(draft), ...findTooLong(draft), ...findLineBreaks(draft)];
  },
};
