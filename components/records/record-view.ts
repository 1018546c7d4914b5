import type { MissingPart } from '@/utils/domain/capture-draft';
import type { ChainedEvent } from '@/utils/domain/event';
import type { RecordStatus, StoredRecord } from '@/utils/domain/record';
import type { CommentFields, ThreadComment } from '@/utils/domain/seen-comment';

/** What a record says of itself beyond what every record says: the answers of a receipt, the terms of a consent. */
export interface OwnFact {
  readonly label: string;
  readonly value: string;
}

/** Names that the pack in force gives. */
export interface PackNames {
  /** A rule of the retention schedule, by its label. */
  readonly rule: (id: string) => string;
  /** A pack that was in force, by its municipality and version. */
  readonly policy: (ref: { readonly id: string; readonly version: string }) => string;
}

/** A row of the list. */
export interface RecordRowView {
  readonly record: StoredRecord;
  readonly status: RecordStatus;
}

/** A file of the evidence, ready to be looked at; `address` is a blob address of this page. */
export interface PartView {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly address: string;
}

/** Everything that is shown of one record. `fields` is null when evidence.json cannot be read. */
export interface RecordView extends RecordRowView {
  readonly events: readonly ChainedEvent[];
  /** ISO instant: when an archive capture that shows it was handed over; null when none has been. */
  readonly coveredAt: string | null;
  readonly fields: CommentFields | null;
  readonly thread: readonly ThreadComment[];
  readonly missing: readonly MissingPart[];
  /** What evidence.json holds of a receipt or a consent note; undefined for a comment. */
  readonly publication: unknown;
  readonly parts: readonly PartView[];
}
