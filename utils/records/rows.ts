import type { ArchiveCaptureStart, ArchiveScreen, CaptureEnd } from '@/utils/domain/archive-capture';
import type { PendingComment } from '@/utils/domain/pending-comment';
import type { EvidencePart, StoredRecord } from '@/utils/domain/record';
import type { Seal } from './vault/vault-rows';
import type { Leave } from '@/utils/domain/service-calendar';

/** A record as it lies in the table, with what only the store itself needs. */
export interface RecordRow extends StoredRecord {
  /** SHA-256 of the canonical draft: tells a repeated message from another capture under the same id. */
  readonly draftHash: string;
  /**
   * By which an archive capture is seen to show the very same words; see utils/domain/shown-comment. Null where that
   * cannot be told, absent in what was stored before captures were compared: then none stands for it.
   */
  readonly shownHash?: string | null;
  /**
   * The other comments that a comment's evidence shows, by id. Absent where nobody can tell: the thread could not be read,
   * or it was stored before this was noted.
   */
  readonly shows?: readonly string[];
  /** `<platform>/<account key, percent-encoded> <capturedAt> <id>` per key, so that one index gives an account's records in order. */
  readonly accountOrder: readonly string[];
  /** How the record was sealed; see utils/records/vault. */
  readonly seal?: Seal;
}

/** A part of evidence as it is written; it is read with its bytes as a blob, however they lie there. */
export interface EvidenceRow extends Omit<EvidencePart, 'bytes'> {
  readonly bytes: Blob | Uint8Array<ArrayBuffer>;
}

/** Something that waits to be delivered. The connector that takes it must be idempotent by `id`. */
export interface OutboxRow {
  readonly id: string;
  readonly recordId: string;
  /** SHA-256 of evidence.json; delivery is done when the receiver's copy has the same. */
  readonly evidenceHash: string;
  /** ISO instant */
  readonly createdAt: string;
}

/** The installation's key pair; the private half can be used but never read. */
export interface KeyRow {
  readonly id: 'installation';
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  /** ISO instant */
  readonly createdAt: string;
}

/** A waiting comment as it lies in the table. */
export interface PendingRow extends PendingComment {
  /** 1 while somebody has to do something about it: what the index needs of its steps. */
  readonly isOpen: 0 | 1;
}

export interface LeaveRow extends Leave {
  readonly id: string;
}

/** A value of the store as a whole. */
export interface MetaRow {
  readonly name: string;
  readonly value: string | number | boolean | null;
}

/** An archive capture under way, in the tab where it was begun. */
export interface CaptureRow extends ArchiveCaptureStart {
  readonly tabId: number;
  /** ISO instant: its last sign of life. */
  readonly touchedAt: string;
  /** Set as soon as it ends: from then on no screen is taken. */
  readonly end?: CaptureEnd;
}

export interface CaptureScreenRow extends ArchiveScreen {
  readonly captureId: string;
  /** PNG */
  readonly bytes: Blob;
  /** hex */
  readonly sha256: string;
}
