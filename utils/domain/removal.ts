import type { Measure } from './platform';

/** Why and how a comment is to be removed; part of the evidence. */
export interface RemovalPurpose {
  readonly groundId: string;
  readonly groundLabel: string;
  readonly measure: Measure;
  /** The editor's words where the ground asks for them. */
  readonly groundText: string | null;
  /** The disposal rule that the removal rests on (KAL-9). */
  readonly disposalRule: string | null;
}

/** The steps that a platform's removal goes through, in order. */
export type RemovalStepName = 'locate' | 'inline' | 'open-menu' | 'choose-item' | 'confirm' | 'verify';

/**
 * How a removal ended. `removed` and `hidden` are said only when the page itself showed it for three seconds.
 * `left-to-editor`: the platform's own button was highlighted and the editor was asked to press it, and did not.
 */
export type RemovalOutcome =
  | { readonly kind: 'removed' | 'hidden'; readonly how: 'driven' | 'assisted' }
  | { readonly kind: 'left-to-editor'; readonly step: RemovalStepName }
  | { readonly kind: 'refused'; readonly step: RemovalStepName; readonly reason: string }
  | { readonly kind: 'unconfirmed'; readonly step: RemovalStepName }
  | { readonly kind: 'already-gone' }
  | { readonly kind: 'undone' };

/** A removal that was begun and whose end was never noted: the tab or the browser ended first. */
export interface UnfinishedRemoval {
  readonly commentId: string;
  readonly recordId: string;
}
