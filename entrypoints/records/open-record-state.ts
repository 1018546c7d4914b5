import type { RecordRowView, RecordView } from '@/components/records/record-view';
import type { ChainedEvent } from '@/utils/domain/event';
import type { FailureCode } from '@/utils/domain/failure';
import type { StoredRecord } from '@/utils/domain/record';
import type { BevaraDatabase } from '@/utils/records/database';
import type { ReadRules } from './dispose-in-force';

/** What is known of the record that the address names. */
export interface OpenRecordState {
  readonly view: RecordView | null;
  /** True when the address names a record that is not here. */
  readonly isMissing: boolean;
  /** What is known of a record that is no longer here: its events outlive it. */
  readonly remains: readonly ChainedEvent[];
  /** Why the record that the address names could not be read. */
  readonly unread: FailureCode | null;
  readonly isShown: boolean;
  /** Milliseconds since 1970: what periods are counted up to. */
  readonly openedAt: number;
  readonly replies: readonly RecordRowView[];
  /** Why what the editor asked for last was not done. */
  readonly fault: FailureCode | null;
}

/** What opening and changing a record needs. */
export interface RecordDependencies {
  readonly db: BevaraDatabase;
  readonly editorId: string;
  readonly vaultKey: () => CryptoKey | null;
  readonly findReplies: (view: RecordView) => Promise<readonly RecordRowView[]>;
  /** What a reply of our own is registered as. */
  readonly titleReply: (reply: StoredRecord) => string;
  readonly readRules: ReadRules;
  /** Something has happened to records; the list follows. */
  readonly onChange: () => Promise<void>;
}

/** No record is open. */
export const CLOSED: OpenRecordState = {
  view: null,
  isMissing: false,
  remains: [],
  unread: null,
  isShown: false,
  openedAt: 0,
  replies: [],
  fault: null,
};

/** Lets go of the parts of a record that is no longer looked at. */
export function forgetParts(view: RecordView | null): void {
  for (const { address } of view?.parts ?? []) URL.revokeObjectURL(address);
}
