import type { CommentInContext, CommentKind, ReasonCode, WaitingProposal } from '@/utils/domain/pending';
import { findSignals, type Signals } from './find-signals';

/** From this score on a comment is proposed. Missing a question costs more than proposing one too many. */
export const WAITS_FROM = 1.4;

/** How much naming a service weighs where nothing is asked, wanting or denied. */
const MERE_MENTION = 0.6;

const ASKING: readonly ReasonCode[] = ['asks', 'asks-politics', 'wonders'];

interface Weight {
  readonly reason: ReasonCode;
  readonly score: number;
}

/**
 * Proposes whether a comment waits for the municipality's answer, of what kind it is and why (NYK-6, NYK-7, SOG-8):
 * questions, requests, faults, complaints and corrections do; conversation between visitors, thanks, tags, jokes,
 * insults, party politics and advertising do not. Words alone decide; the editor has the last say.
 */
export function proposeWaiting(comment: CommentInContext): WaitingProposal {
  const { parent } = comment;
  const above = parent && proposeWaiting({ ...comment, ...parent, parent: null });
  const signals = findSignals(comment, {
    parentWaits: above?.waits ?? false,
    parentAsks: above?.reasons.some((reason) => ASKING.includes(reason)) ?? false,
  });
  if (signals.isByAccount) return dismiss('other', 'own-comment');
  if (!signals.hasWords) return dismiss('other', signals.askedByMark ? 'nothing-asked' : 'without-words');

  const claims = weighClaims(signals);
  const doubts = weighDoubts(signals, claims);
  const sum = [...claims, ...doubts].reduce((total, { score }) => total + score, 0);
  const score = Math.round(sum * 100) / 100;
  const waits = score >= WAITS_FROM;
  const strongest = (waits ? claims : doubts).toSorted((a, b) => Math.abs(b.score) - Math.abs(a.score));
  const reasons = [...new Set(strongest.map(({ reason }) => reason))];
  return {
    waits,
    kind: waits ? nameWaiting(signals, claims) : nameRest(signals, doubts),
    reasons: reasons.length > 0 ? reasons : ['nothing-asked'],
    score,
  };
}

function dismiss(kind: CommentKind, reason: ReasonCode): WaitingProposal {
  return { waits: false, kind, reasons: [reason], score: 0 };
}

function isQuestion({ reason }: Weight): boolean {
  return ASKING.includes(reason);
}

/** What speaks for an answer. */
function weighClaims(s: Signals): readonly Weight[] {
  const asksPage = !talksAmongVisitors(s) || speaksToPage(s);
  const asks = Math.min(4, (s.askedByMark ? 2.2 : 0) + (s.askedByForm ? 2.2 : 0)) * (asksPage ? 1 : 0.6);
  const setting =
    (s.services > 1 ? 1.3 : s.services > 0 ? 0.9 : 0) +
    (s.ownExperience > 0 ? 0.4 : 0) +
    (s.circumstances > 0 ? 0.7 : 0) +
    (s.negations > 0 ? 0.5 : 0) +
    (s.isLong ? 0.3 : 0);
  const says = s.faults + s.gripes + s.corrections + s.negations + s.requests + s.wonders > 0 || asks > 0;
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
    { reason: 'names-service', score: says ? setting : setting * MERE_MENTION },
    { reason: 'addresses-page', score: s.addresses > 0 || s.namesAccount ? 0.6 : 0 },
    { reason: 'continues-with-page', score: s.repliesTo === 'account' ? 0.4 : 0 },
  ];
  return all.filter(({ score }) => score > 0);
}

/** The municipality, the account or, where somebody already asked the page, a plural "you". */
function speaksToPage(s: Signals): boolean {
  return s.namesAccount || s.municipality > 0 || (s.addresses > 0 && s.parentWaits && s.toAnother === 0);
}

/** In a visitor's thread: said to the one who wrote before, by name, as "you" or as an answer. */
function talksAmongVisitors(s: Signals): boolean {
  if (s.repliesTo !== 'visitor') return false;
  const asks = s.askedByMark || s.askedByForm || s.wonders > 0;
  const says = s.faults + s.corrections + s.requests > 0;
  return (
    s.namesParent ||
    s.callsSomebody ||
    s.toAnother + s.amongVisitors + s.jokes + s.invitations > 0 ||
    (s.addresses > 0 && !s.parentWaits && s.municipality === 0) ||
    !(asks ? s.services > 0 || s.parentWaits : says && !s.parentAsks)
  );
}

/** What speaks against one. */
function weighDoubts(s: Signals, claims: readonly Weight[]): readonly Weight[] {
  const asksPage = claims.some(isQuestion);
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
      : s.invitations > 0 && s.services + s.addresses === 0 && s.repliesTo === 'post'
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
    { reason: 'between-visitors', score: talksToOne && s.repliesTo === 'post' && s.requests === 0 ? 2 : 0 },
  ];
  return all.filter(({ score }) => score > 0).map(({ reason, score }) => ({ reason, score: -score }));
}

function weighOpinion(s: Signals, asksPage: boolean): number {
  if (s.opinions === 0 || asksPage || s.requests + s.corrections > 0) return 0;
  return s.faults + s.ownExperience > 0 ? 0.8 : 1.8;
}

function weighThanks(s: Signals, asksPage: boolean): number {
  if (s.thanks === 0 || asksPage || s.requests > 0) return 0;
  const praise = s.thanks > 1 ? 3 : 2.2;
  return s.negations > 0 && s.repliesTo !== 'account' ? praise / 2 : praise;
}

const KIND_OF_CLAIM: Partial<Record<ReasonCode, CommentKind>> = {
  asks: 'question',
  'asks-politics': 'political',
  wonders: 'question',
  requests: 'request',
  'reports-fault': 'report-of-fault',
  complains: 'complaint',
  corrects: 'correction',
  'names-service': 'complaint',
};

function nameWaiting(s: Signals, claims: readonly Weight[]): CommentKind {
  if (s.media > 1 || (s.media > 0 && s.requests + s.wonders + (s.askedByMark ? 1 : 0) > 0)) return 'media';
  const asks = claims.some(isQuestion);
  if (s.politics > 0 && asks) return 'political';
  const [first] = claims
    .filter(({ reason }) => reason in KIND_OF_CLAIM)
    .toSorted((a, b) => b.score - a.score);
  return (first && KIND_OF_CLAIM[first.reason]) ?? 'question';
}

const KIND_OF_DOUBT: Partial<Record<ReasonCode, CommentKind>> = {
  advertises: 'advertising',
  insults: 'insult',
  'tags-somebody': 'tag',
  'states-politics': 'political',
  'gives-thanks': 'thanks',
};

function nameRest(s: Signals, doubts: readonly Weight[]): CommentKind {
  const [first] = doubts.toSorted((a, b) => a.score - b.score);
  return (first && KIND_OF_DOUBT[first.reason]) ?? 'chat';
}
