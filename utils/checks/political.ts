import type { Check } from './check';
import { findAt, rangesOf, takeOutermost } from './find';
import { toSmallLetters } from './small-letters';
import { CAMPAIGN, ELECTED, PARTY_BEFORE_OFFICE, PARTY_NAMES, PARTY_SHORT } from './words/parties';

const compiled = new WeakMap<readonly string[], RegExp[]>();

/** Some parties are called what other things are called too ("Venstre"): in the middle of a sentence, with a capital. */
function patternOf(parties: readonly string[]): RegExp[] {
  if (parties.length === 0) return [];
  const known = compiled.get(parties);
  if (known) return known;
  const names = parties.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const made = [new RegExp(`(?<=[\\p{Ll}\\p{N},;]\\s)(?:${names})s?(?![\\p{L}\\d])`, 'gu')];
  compiled.set(parties, made);
  return made;
}

/** Party names and words of campaigns: the channel carries no party's message (NYK-5, SOG-8). */
export const political: Check<{ parties: readonly string[]; daysBeforeElection: number }> = {
  id: 'political',
  version: 2,
  answers: ['NYK-5', 'NYK-16', 'SOG-8'],
  defaults: { parties: [], daysBeforeElection: 60 },
  run({ text, daysToElection }, { parties, daysBeforeElection }) {
    const isNear = typeof daysToElection === 'number' && daysToElection <= daysBeforeElection;
    const small = toSmallLetters(text);
    const short = [PARTY_SHORT, PARTY_BEFORE_OFFICE, ...patternOf(parties)].flatMap((pattern) =>
      rangesOf(text, pattern),
    );
    const names = takeOutermost([...rangesOf(small, PARTY_NAMES), ...short]);
    const campaign = [CAMPAIGN, ...(isNear ? [ELECTED] : [])].flatMap((pattern) => rangesOf(small, pattern));
    return [
      ...names.map(({ range }) => findAt('political', 'political-party', text, range)),
      ...campaign.map(({ range }) => findAt('political', 'political-campaign', text, range)),
    ].sort((a, b) => a.start - b.start);
  },
};
