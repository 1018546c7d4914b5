import { digestBytes } from '@/utils/domain/digest';
import { readPart } from '@/utils/domain/evidence-bytes';
import type { EvidencePart, StoredRecord } from '@/utils/domain/record';
import { digestFor, type HashedPart } from '@/utils/exports/compare-with-evidence';
import { openDigest, type RunningDigest } from '@/utils/exports/running-digest';

/** A part of the evidence, read and compared with its digest. */
export interface ReadPart {
  readonly name: string;
  readonly mediaType: string;
  /** What the evidence says, hex. */
  readonly sha256: string;
  /** The bytes of a text; those of pictures and films are many, and are read when they are written. */
  readonly text: Uint8Array<ArrayBuffer> | null;
  /** Null when the browser has lost the file behind the blob. */
  readonly read: () => Promise<Uint8Array<ArrayBuffer> | null>;
  readonly fault: HashedPart['fault'];
}

/** Reads the parts of one record; what is damaged comes along with its fault, never silently. */
export async function readParts(
  record: Pick<StoredRecord, 'evidenceHash'>,
  parts: readonly EvidencePart[],
): Promise<ReadPart[]> {
  const read: ReadPart[] = [];
  for (const part of parts) {
    const { name, mediaType, sha256 } = part;
    const bytes = await readPart(part);
    const isChanged = bytes !== null && (await digestPart(bytes)) !== digestFor(record, part);
    const text = LARGE.test(mediaType) ? null : bytes;
    read.push({
      name,
      mediaType,
      sha256,
      text,
      read: async () => text ?? readPart(part),
      fault: bytes === null ? 'part-unreadable' : isChanged ? 'part-changed' : null,
    });
  }
  return read;
}

const LARGE = /^(image|video|audio)\//;
/** bytes; below, asking the platform costs more than the hashing */
const SMALL = 32_768;
let running: Promise<RunningDigest> | null = null;

async function digestPart(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (bytes.length > SMALL) return digestBytes(bytes);
  return (await (running ??= openDigest())).of(bytes);
}
