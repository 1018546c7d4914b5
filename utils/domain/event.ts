/**
 * What happened to a record, one word each. `made-confidential` is when it became so for a comment that it shows or was
 * registered with; `outcome` says which, `record` whose. `sealed` is when a confidential one was encrypted, `shown` when somebody
 * looked at its text on purpose. `said-gone` is when an editor said that
 * a comment is gone whose removal nobody saw the end of. `handed-over` is when an editor said that the exported file is where
 * it belongs: the browser does not tell an extension whether a download has come to its end. `masked` is one thing hidden from a copy, with its place and the provision. `captured` is when the comment was read, `stored` when it lay in the store.
 * `registration-reopened` is when an editor took the registrar's entry back, so that it can be entered anew; `number` is the one it had.
 * `said-gone-withdrawn` and `handed-over-withdrawn` are when an editor took such a word back; `reason` says why.
 * An event holds ids, codes and hashes, never personal data, so that disposing of a record leaves the chain whole.
 */
export type EventType =
  | 'captured'
  | 'stored'
  | 'removal-requested'
  | 'removed'
  | 'said-gone'
  | 'said-gone-withdrawn'
  | 'removal-failed'
  | 'removal-undone'
  | 'registration-requested'
  | 'registered'
  | 'registration-declined'
  | 'registration-reopened'
  | 'made-confidential'
  | 'sealed'
  | 'shown'
  | 'verified'
  | 'post-recognised'
  | 'consent-withdrawn'
  | 'exported'
  | 'handed-over'
  | 'handed-over-withdrawn'
  | 'masked'
  | 'disposed';

/** A fact that is about to become an event. */
export interface EventDraft {
  /** Made by the caller: the same id twice is one event. */
  readonly id: string;
  readonly recordId: string | null;
  readonly type: EventType;
  readonly editorId: string | null;
  /** Codes, ids and hashes only. */
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
}

/**
 * A link of the chain. `previous` is the SHA-256 (hex) of the previous event's line in `log.jsonl`, including its LF;
 * 64 zeros before the first. The line is the canonical JSON (RFC 8785) of the event.
 */
export interface ChainedEvent extends EventDraft {
  /** 1, 2, 3 … without a gap */
  readonly seq: number;
  /** ISO instant */
  readonly at: string;
  readonly previous: string;
}
