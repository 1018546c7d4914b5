import { holdPart } from '@/utils/domain/evidence-bytes';
import type { EvidencePart } from '@/utils/domain/record';
import type { EvidenceRow } from './rows';

/**
 * What is larger lies in a file of its own, which the browser reads when it is asked for. Chromium puts a row of more than
 * 64 kB into such a file anyhow, and then reads it twice.
 */
const MOST_INSIDE = 60 * 1024;

/** Bytes as they are stored: a few in the row itself, because a file beside the database costs two more writes. */
export function packBytes(bytes: Uint8Array<ArrayBuffer>, mediaType: string): EvidenceRow['bytes'] {
  return bytes.length <= MOST_INSIDE ? bytes : new Blob([bytes], { type: mediaType });
}

/** A row as everybody reads it; undefined for none. */
export function unpackRow(row: EvidenceRow | undefined): EvidencePart | undefined {
  if (!row) return undefined;
  const { bytes, ...part } = row;
  return bytes instanceof Blob ? { ...part, bytes } : holdPart(part, bytes);
}
