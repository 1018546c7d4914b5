import { speaksToPage, talksAmongVisitors } from './find-addressee';
import type { Signals } from './find-signals';
import { isAsking, type Weight } from './weight';

/** What speaks against an answer, after what speaks for one; scores below zero. */
export function weighDoubts(s: Signals, claims: readonly Weight[]): readonly Weight[] {
  const asksPage = claims.some(({ reason }) => isAsking(reason));
  const talksToOne = s.toAnother > 0 && s.addresses === 0 && !s.namesAccount;
  const between =
    s.repliesTo !== 'visitor'
      ? 0
      : (talksAmongVisitors(s) ? 2.2 : 0.6) +
        (s.namesParent ? 2 : 0) +
        (talksToOne ? 1.5 : 0) +
        (s.amongVisitors > 0 ? 1.2 : 0) -
        (speaksToPage(s) ? 1.5 : 0);
  const invites = s.invitations > 0 || talksToOne;
  const tags =
    ((s.startsWithName || (s.callsSomebody && s.repliesTo !== 'account')) && (invites || s.isShort)) ||
    (s.endsWithName && invites) ||
    (s.startsWithFirstName && s.invitations > 0 && !s.askedByForm)
      ? 5
      : s.invitations > 0 && s.services + s.addresses + s.faults === 0 && s.repliesTo === 'post'
        ? 2.5
        : s.startsWithName || s.callsSomebody || (s.invitations > 0 && talksToOne)
          ? 1.5
          : 0;
  const politics =
    s.politics > 0 && s.media === 0
      ? asksPage
        ? 0
        : (s.faults > 0 || (s.services > 0 && s.negations > 0) ? 1.5 : 2.5) + Math.min(s.politics - 1, 2)
      : 0;
  const all: readonly Weight[] = [
    { reason: 'advertises', score: s.selling > 0 ? 3.5 + Math.min(s.selling - 1, 2) * 2.5 : 0 },
    { reason: 'insults', score: s.abuse === 0 ? 0 : asksPage ? 3 : 4.5 },
    { reason: 'rhetorical', score: s.rhetoric > 0 ? 4 : 0 },
    { reason: 'between-visitors', score: Math.max(0, between) },
    { reason: 'tags-somebody', score: tags },
    { reason: 'states-politics', score: politics },
    { reason: 'gives-thanks', score: weighThanks(s, asksPage) },
    { reason: 'opines', score: weighOpinion(s, asksPage) },
    { reason: 'remembers', score: s.memories > 0 && !asksPage ? 1.8 : 0 },
    { reason: 'jokes', score: s.jokes === 0 ? 0 : s.faults + s.corrections + s.wonders > 0 ? 1 : 3.5 },
    { reason: 'between-visitors', score: talksToOne && s.repliesTo === 'post' && s.requests === 0 ? 3 : 0 },
  ];
  return all.filter(({ score }) => score > 0).map(({ reason, score }) => ({ reason, score: -score }));
}

function weighOpinion(s: Signals, asksPage: boolean): number {
  if (s.opinions === 0 || asksPage || s.requests + s.corrections > 0) return 0;
  return s.faults + s.ownExperience > 0 ? 0.8 : 1.8;
}

function weighThanks(s: Signals, asksPage: boolean): number {
  if (s.thanks === 0 || s.requests > 0) return 0;
  if (asksPage) return s.thanks > 1 && s.services + s.wonders + s.addresses === 0 ? 1.6 : 0;
  const praise = s.thanks > 1 ? 3 : 2.2;
  return s.negations + s.faults + s.corrections > 0 && s.repliesTo !== 'account' ? praise / 2 : praise;
}
