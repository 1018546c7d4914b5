import type { CommentInContext, CommentKind, ReasonCode, WaitingProposal } from '@/utils/domain/pending';
import { findSignals } from './find-signals';
import { nameRest, nameWaiting } from './name-kind';
import { weighClaims } from './weigh-claims';
import { weighDoubts } from './weigh-doubts';
import { isAsking } from './weight';

/** From this score on a comment is proposed. Missing a question costs more than proposing one too many. */
export const WAITS_FROM = 1.4;

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
    parentAsks: above?.reasons.some(isAsking) ?? false,
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
    kind: waits ? nameWaiting(signals, claims) : nameRest(doubts),
    reasons: reasons.length > 0 ? reasons : ['nothing-asked'],
    score,
  };
}

function dismiss(kind: CommentKind, reason: ReasonCode): WaitingProposal {
  return { waits: false, kind, reasons: [reason], score: 0 };
}
