import type { Measure } from '@/utils/domain/platform';
import type { RemovalOutcome, RemovalStepName } from '@/utils/domain/removal';
import type { StoredCapture } from '@/utils/domain/stored-capture';
import type { ControlLabel, PageContext, PlatformAdapter } from '@/utils/platforms/adapter';

/** The comment as it was captured; what stands on the page must still be the same. */
export interface ExpectedComment {
  readonly commentId: string;
  readonly authorName: string;
  readonly text: string;
  /** The page's address at the capture: a comment that is missing on another page is not gone. */
  readonly address: string;
}

/** Times in milliseconds. */
export interface RemovalTiming {
  /** How long the page must show the result before it is believed. */
  readonly settle: number;
  /** How long a control, menu or dialog is waited for. */
  readonly step: number;
  /** How long a menu or dialog must stay as it is before something in it is pressed. */
  readonly calm: number;
  /** How long the result is waited for after the last press. */
  readonly result: number;
  /** How long the editor has in the assisted way. */
  readonly assist: number;
}

export const REMOVAL_TIMING: RemovalTiming = {
  settle: 3_000,
  step: 5_000,
  calm: 250,
  result: 10_000,
  assist: 60_000,
};

/** What the editor is asked to press in the assisted way: a control, or where it is not known, what holds it. */
export type PressLabel = ControlLabel | `choose-${Measure}` | `answer-${Measure}` | `comment-${Measure}`;

/** All that a removal needs. It cannot be put together without the proof that the evidence is stored. */
export interface Removal {
  readonly adapter: PlatformAdapter;
  readonly page: () => PageContext;
  readonly capture: StoredCapture;
  /** Whether the evidence still lies in the store; asked when everything is ready to be pressed (NYK-14). */
  readonly isStored: () => Promise<boolean>;
  readonly expected: ExpectedComment;
  readonly measure: Measure;
  /** Keys of assumed labels that a success on this installation has confirmed. */
  readonly confirmedLabels: ReadonlySet<string>;
  readonly onStep: (step: RemovalStepName) => void;
  /** Highlights what the editor is to press, until released. */
  readonly assist: (element: HTMLElement, label: PressLabel) => { release(): void };
  readonly timing: RemovalTiming;
  readonly signal: AbortSignal;
}

export interface RemovalResult {
  readonly outcome: RemovalOutcome;
  /** Keys of assumed labels that were pressed and led to just what they should; to be remembered. */
  readonly confirmed: readonly string[];
}

/** Why a removal was refused. Each code has a sentence `refused.<code>` in the catalogue. */
export type RefusalReason =
  | 'evidence-missing'
  | 'comment-missing'
  | 'comment-replaced'
  | 'author-changed'
  | 'text-changed'
  | 'already-hidden'
  | 'not-offered'
  | 'other-page'
  | 'page-unreadable'
  | 'rate-limit'
  | 'checkpoint';

export function refuse(step: RemovalStepName, reason: RefusalReason): RemovalOutcome {
  return { kind: 'refused', step, reason };
}
