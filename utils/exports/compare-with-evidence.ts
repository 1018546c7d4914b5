import * as z from 'zod';
import { EVIDENCE_NAME, type EvidencePart, type StoredRecord } from '@/utils/domain/record';
import type { ExportFault } from './export-format';

type Named = Pick<EvidencePart, 'name' | 'sha256'>;

const listing = z.object({ parts: z.array(z.object({ name: z.string(), sha256: z.string() })) });

/** What a part's bytes must hash to, hex: the record itself holds evidence.json fast, so that no other's can stand there. */
export function digestFor({ evidenceHash }: Pick<StoredRecord, 'evidenceHash'>, part: Named): string {
  return part.name === EVIDENCE_NAME ? evidenceHash : part.sha256;
}

/** A part whose own bytes have been hashed. */
export type HashedPart = Named & { readonly fault: 'part-changed' | 'part-unreadable' | null };

/**
 * The faults of a record's parts, each part once: bytes that are not what they were, what evidence.json lists and is not
 * there, or is another, and what is there without being listed. `evidence` holds the bytes of evidence.json.
 */
export function listFaults(
  recordId: string,
  parts: readonly HashedPart[],
  evidence: Uint8Array | null,
): ExportFault[] {
  const codes = new Map<string, ExportFault['code']>();
  const standing = parts.find(({ name }) => name === EVIDENCE_NAME);
  if (!standing) codes.set(EVIDENCE_NAME, 'part-missing');
  const listed = evidence && standing?.fault === null ? readListing(evidence) : null;
  if (listed) {
    const expected = new Map(listed.map(({ name, sha256 }) => [name, sha256]));
    for (const { name, sha256 } of parts)
      if (name !== EVIDENCE_NAME && expected.get(name) !== sha256)
        codes.set(name, expected.has(name) ? 'part-changed' : 'part-unlisted');
    const there = new Set(parts.map(({ name }) => name));
    for (const { name } of listed) if (!there.has(name)) codes.set(name, 'part-missing');
  }
  for (const { name, fault } of parts) if (fault) codes.set(name, fault);
  return [...codes].map(([part, code]) => ({ recordId, part, code }));
}

/** Null where it is of a form that this version does not know. */
function readListing(evidence: Uint8Array): readonly Named[] | null {
  try {
    const read = listing.safeParse(JSON.parse(new TextDecoder().decode(evidence)));
    return read.success ? read.data.parts : null;
  } catch {
    return null;
  }
}
