import type { AnswerPromise, ServiceCalendar } from './service-calendar';

/** What a pack says about answering, in the form that the clock needs. */
export interface PendingRules {
  /** Null when the pack's holidays are unknown to the clock; then nothing has a deadline. */
  readonly calendar: ServiceCalendar | null;
  readonly promise: AnswerPromise | null;
  /** What the word "an answer will come" does to the deadline (NYK-3). */
  readonly acknowledgement: 'stops-clock' | 'does-not-stop-clock' | 'none';
  /** A question from the media is passed on the same day (VAR-25). */
  readonly isMediaSameDay: boolean;
  /** The pack's own wording of an acknowledgement, to know one again on the page. */
  readonly acknowledgementText: string | null;
  /** How long name, text and link stay after a comment was settled; null: nothing is disposed of until a rule says so. */
  readonly keepAfterSettled: { readonly days: number } | null;
}
