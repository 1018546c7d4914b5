import type { ReasonCode } from '@/utils/domain/pending';

/** How much a reason speaks for an answer, or (below zero) against one. */
export interface Weight {
  readonly reason: ReasonCode;
  readonly score: number;
}

const ASKING: readonly ReasonCode[] = ['asks', 'asks-politics', 'wonders'];

/** Whether a reason is that something is asked. */
export function isAsking(reason: ReasonCode): boolean {
  return ASKING.includes(reason);
}
