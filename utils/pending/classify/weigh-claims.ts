import { speaksToPage, talksAmongVisitors } from './find-addressee';
import type { Signals } from './find-signals';
import type { Weight } from './weight';

/** How much naming a service weighs where nothing is asked, wanting or denied; more with a place or time (a fault told). */
const MERE_MENTION = { somewhere: 0.85, atAll: 0.6 };

/** What speaks for an answer; scores above zero. */
export function weighClaims(s: Signals): readonly Weight[] {
  const asksPage = !talksAmongVisitors(s) || speaksToPage(s);
  const asks = Math.min(4, (s.askedByMark ? 2.2 : 0) + (s.askedByForm ? 2.2 : 0)) * (asksPage ? 1 : 0.6);
  const setting =
    (s.services > 1 ? 1.3 : s.services > 0 ? 0.9 : 0) +
    (s.ownExperience > 0 ? 0.4 : 0) +
    (s.circumstances > 0 ? 0.7 : 0) +
    (s.negations > 0 ? 0.5 : 0) +
    (s.isLong ? 0.3 : 0);
  const says = s.faults + s.gripes + s.corrections + s.negations + s.requests + s.wonders > 0 || asks > 0;
  const isMood = s.thanks + s.memories + s.opinions + s.jokes + s.amongVisitors > 0;
  const mention = s.circumstances > 0 && !isMood ? MERE_MENTION.somewhere : MERE_MENTION.atAll;
  const faults = s.faults > 0 ? 1.6 + Math.min(s.faults - 1, 2) * 0.4 : 0;
  const aboutUs = s.isLong || s.services + s.addresses + s.negations + s.faults > 0;
  const gripes = s.gripes > 0 ? (aboutUs ? 1.2 : 0.5) + Math.min(s.gripes - 1, 2) * 0.4 : 0;
  const all: readonly Weight[] = [
    { reason: 'comes-from-media', score: s.media > 0 ? 1.5 + Math.min(s.media - 1, 2) : 0 },
    { reason: s.politics > 0 ? 'asks-politics' : 'asks', score: asks },
    { reason: 'wonders', score: s.wonders > 0 ? 2.2 : 0 },
    { reason: 'requests', score: s.requests > 0 ? 2 : 0 },
    { reason: 'reports-fault', score: faults },
    { reason: 'complains', score: gripes },
    { reason: 'corrects', score: s.corrections > 0 ? 1.6 : 0 },
    { reason: 'names-service', score: says ? setting : setting * mention },
    { reason: 'addresses-page', score: s.addresses > 0 || s.namesAccount ? 0.6 : 0 },
    { reason: 'continues-with-page', score: s.repliesTo === 'account' ? 0.4 : 0 },
  ];
  return all.filter(({ score }) => score > 0);
}
