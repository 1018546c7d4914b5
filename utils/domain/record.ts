import type { PageIdentity } from './account';
import type { ArchiveCapture } from './archive-capture';
import type { PlatformId } from './platform';
import type { PolicyRef } from './policy';
import type { Registration } from './registration';
import type { RemovalPurpose } from './removal';
import type { ShownTime } from './seen-comment';

/** What a record is a record of. Later parts add kinds here. */
export type RecordKind = 'comment' | 'publication-receipt' | 'consent-note' | 'archive-capture';

/** The name of the part that lists all the others. */
export const EVIDENCE_NAME = 'evidence.json';

/** A part of the evidence as it lies in the store. */
export interface EvidencePart {
  readonly recordId: string;
  /** File name inside the evidence, such as `evidence.json`, `comment.html`, `media-1.jpg`, `screenshot-1.png`. */
  readonly name: string;
  readonly mediaType: string;
  /** hex */
  readonly sha256: string;
  readonly bytes: Blob;
}

/**
 * A public record: the searchable face of its evidence. Nothing here changes after it was stored, except
 * `registration`, which mirrors the newest registration event, the address of a receipt's post, which mirrors its
 * recognition, and `isConfidential`, which follows the comments that its evidence shows. What happened since is told by
 * events.
 */
export interface StoredRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly platform: PlatformId;
  readonly account: PageIdentity;
  readonly commentId: string | null;
  readonly parentId: string | null;
  readonly postId: string | null;
  readonly permalink: string | null;
  readonly authorName: string | null;
  readonly authorAddress: string | null;
  readonly text: string;
  readonly postText: string;
  readonly writtenAt: ShownTime | null;
  /** ISO instant */
  readonly capturedAt: string;
  /** ISO instant */
  readonly storedAt: string;
  readonly editorId: string;
  readonly editorName: string;
  readonly removal: RemovalPurpose | null;
  readonly registration: Registration | null;
  /** Of an archive capture alone. */
  readonly capture?: ArchiveCapture;
  /** The one word on whether it is confidential: because its own words are, or because its evidence shows others that are. */
  readonly isConfidential: boolean;
  /** True while its words and evidence lie encrypted; then everything that names somebody is empty here. */
  readonly isSealed?: true;
  readonly isPractice: boolean;
  readonly policy: PolicyRef;
  /** SHA-256 of evidence.json, hex. */
  readonly evidenceHash: string;
}

/**
 * Whether a record's own words are confidential, and not only what stands beside them in its evidence: it was kept, or
 * registered, as confidential matter. Everything else that is confidential shows such a comment.
 */
export function isItselfConfidential({ registration }: Pick<StoredRecord, 'registration'>): boolean {
  return registration?.isConfidential ?? false;
}

/** Computed from events, never stored. */
export type RecordStatus =
  | 'stored'
  | 'removal-waiting'
  | 'removed'
  | 'hidden'
  | 'said-gone'
  | 'removal-failed'
  | 'removal-undone'
  | 'disposed';
