import type { DismissReason, PendingStep } from './pending-comment';

export const OPEN_STATES = ['proposed', 'waiting', 'acknowledged', 'postponed'] as const;
export type OpenState = (typeof OPEN_STATES)[number];
export type SettledState = 'answered' | 'dismissed' | 'removed' | 'gone';

/** Where a waiting comment stands. */
export interface PendingState {
  readonly name: OpenState | SettledState;
  /** Who has it in hand; null while nobody has taken it. */
  readonly person: string | null;
  /** ISO instants, null while it has not come to that. */
  readonly acknowledgedAt: string | null;
  readonly postponedUntil: string | null;
  readonly answeredAt: string | null;
  readonly settledAt: string | null;
  /** When its page did not show it, as long as nobody has seen it since; ISO instant. */
  readonly missedAt: string | null;
  readonly isRegistered: boolean;
  readonly dismissedFor: DismissReason | null;
}

const UNTOUCHED: PendingState = {
  name: 'proposed',
  person: null,
  acknowledgedAt: null,
  postponedUntil: null,
  answeredAt: null,
  settledAt: null,
  missedAt: null,
  isRegistered: false,
  dismissedFor: null,
};

/** True as long as somebody has to do something about it. */
export function isOpen(state: PendingState): state is PendingState & { readonly name: OpenState } {
  return state.settledAt === null;
}

/** What an open comment is to somebody who looks at it now: one put off until a time that has come waits again. */
export function openStateAt(state: PendingState & { readonly name: OpenState }, now: number): OpenState {
  if (state.name !== 'postponed' || Date.parse(state.postponedUntil ?? '') > now) return state.name;
  return state.acknowledgedAt ? 'acknowledged' : 'waiting';
}

/** Where a comment stands after its steps, in the order in which they were taken. */
export function readPendingState(steps: readonly PendingStep[]): PendingState {
  return steps.reduce(takeStep, UNTOUCHED);
}

function takeStep(state: PendingState, step: PendingStep): PendingState {
  const settle = (name: SettledState) => ({ ...state, name, settledAt: step.at, postponedUntil: null });
  switch (step.kind) {
    case 'accepted':
      return {
        ...state,
        name: state.acknowledgedAt ? 'acknowledged' : 'waiting',
        person: state.person ?? step.by,
      };
    case 'assigned':
      return { ...state, name: state.name === 'proposed' ? 'waiting' : state.name, person: step.to || null };
    case 'postponed':
      return { ...state, name: 'postponed', postponedUntil: step.until, person: state.person ?? step.by };
    case 'acknowledged':
      return { ...state, name: 'acknowledged', acknowledgedAt: step.answeredAt };
    case 'answered':
      return { ...settle('answered'), answeredAt: state.answeredAt ?? step.answeredAt };
    case 'dismissed':
      return { ...settle('dismissed'), dismissedFor: step.reason };
    case 'removed':
      return settle('removed');
    case 'gone':
      return settle('gone');
    case 'missed':
      return { ...state, missedAt: step.at };
    case 'found':
      return state.name === 'gone'
        ? { ...state, name: 'waiting', settledAt: null, missedAt: null }
        : { ...state, missedAt: null };
    case 'registered':
      return { ...state, isRegistered: true };
    case 'reopened':
      return { ...state, name: 'waiting', answeredAt: null, settledAt: null, dismissedFor: null };
    case 'guided':
    case 'drafted':
      return state;
  }
}
