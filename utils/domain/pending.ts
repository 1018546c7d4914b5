/** What a visitor's comment is, as far as its words tell (NYK-6, SOG-8, VAR-25). */
export const COMMENT_KINDS = [
  'question',
  'request',
  'report-of-fault',
  'complaint',
  'correction',
  'media',
  'political',
  'thanks',
  'chat',
  'tag',
  'insult',
  'advertising',
  'other',
] as const;
export type CommentKind = (typeof COMMENT_KINDS)[number];

/** Why a comment is proposed, or is not. Each code has a sentence in the catalogue `waiting`. */
export const REASON_CODES = [
  'asks',
  'wonders',
  'requests',
  'reports-fault',
  'complains',
  'corrects',
  'comes-from-media',
  'asks-politics',
  'addresses-page',
  'names-service',
  'continues-with-page',
  'own-comment',
  'without-words',
  'between-visitors',
  'tags-somebody',
  'gives-thanks',
  'jokes',
  'rhetorical',
  'opines',
  'remembers',
  'insults',
  'states-politics',
  'advertises',
  'nothing-asked',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** What is known of a comment when it is judged. Names and texts as the page shows them. */
export interface CommentInContext {
  readonly text: string;
  /** Name of the account whose page it is. */
  readonly account: string;
  /** Text of the post it stands under; empty when unknown. */
  readonly post: string;
  /** The comment it answers, or null for one that answers the post. */
  readonly parent: { readonly author: string; readonly text: string } | null;
  readonly author: string;
}

/** A proposal; the editor decides (NYK-6). */
export interface WaitingProposal {
  readonly waits: boolean;
  readonly kind: CommentKind;
  /** The strongest first; never empty. */
  readonly reasons: readonly ReasonCode[];
  /** How much speaks for an answer; what waits has at least `WAITS_FROM`. */
  readonly score: number;
}
