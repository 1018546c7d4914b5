import type { Language } from '@/utils/domain/language';

/**
 * The things a platform has words for. `item-…` stands in a comment's menu, `inline-…` in its action row,
 * `confirm-…` is the button of the dialog that asks once more. `rights-…` is the name of the "…" button, which tells
 * what the menu behind it offers. `publish` ends a composer, `publish-caption` Instagram's, `save-edit` an edited post.
 * `stop-…` is said by a dialog when the platform wants us to stop.
 */
export type LabelThing =
  | 'inline-hide'
  | 'inline-unhide'
  | 'item-hide'
  | 'item-delete'
  | 'confirm-hide'
  | 'confirm-delete'
  | 'comment-menu'
  | 'publish'
  | 'publish-caption'
  | 'save-edit'
  | 'rights-moderate'
  | 'rights-own'
  | 'rights-report-only'
  | 'stop-rate-limit'
  | 'stop-checkpoint';

/** `verified`: read off the live interface by somebody who published it. `assumed`: nobody has confirmed it. */
export type Certainty = 'verified' | 'assumed';

export interface Wording {
  readonly text: string;
  readonly certainty: Certainty;
}

/** One language's words, as they are written in its file. */
export type LanguageLabels = Readonly<Record<LabelThing, readonly Wording[]>>;

/** One wording of one thing in one language. */
export interface Label extends Wording {
  readonly thing: LabelThing;
  readonly language: Language;
  /** `text` as it is compared. */
  readonly normalized: string;
}

export function verified(text: string): Wording {
  return { text, certainty: 'verified' };
}

export function assumed(text: string): Wording {
  return { text, certainty: 'assumed' };
}
