import type { CommentKind, ReasonCode } from '@/utils/domain/pending';
import type { Signals } from './find-signals';
import { isAsking, type Weight } from './weight';

const KIND_OF_CLAIM: Partial<Record<ReasonCode, CommentKind>> = {
  asks: 'question',
  'asks-politics': 'political',
  wonders: 'question',
  requests: 'request',
  'reports-fault': 'report-of-fault',
  complains: 'complaint',
  corrects: 'correction',
};

/** What a comment that waits is, by what speaks for it. */
export function nameWaiting(s: Signals, claims: readonly Weight[]): CommentKind {
  if (s.media > 1 || (s.media > 0 && s.requests + s.wonders + (s.askedByMark ? 1 : 0) > 0)) return 'media';
  const asks = claims.some(({ reason }) => isAsking(reason));
  if (s.politics > 0 && asks) return 'political';
  const [first] = claims
    .filter(({ reason }) => reason in KIND_OF_CLAIM)
    .toSorted((a, b) => b.score - a.score);
  return (first && KIND_OF_CLAIM[first.reason]) ?? 'complaint';
}

const KIND_OF_DOUBT: Partial<Record<ReasonCode, CommentKind>> = {
  advertises: 'advertising',
  insults: 'insult',
  'tags-somebody': 'tag',
  'states-politics': 'political',
  'gives-thanks': 'thanks',
};

/** What a comment that does not wait is, by what speaks against it. */
export function nameRest(doubts: readonly Weight[]): CommentKind {
  const [first] = doubts.toSorted((a, b) => a.score - b.score);
  return (first && KIND_OF_DOUBT[first.reason]) ?? 'chat';
}
