import { digestBytes } from '@/utils/domain/digest';
import { readPart } from '@/utils/domain/evidence-bytes';
import type { BevaraDatabase } from './database';
import type { EvidenceDocument } from './evidence';
import { EVIDENCE_NAME, type EvidencePart } from '@/utils/domain/record';
import { readParts } from './read-records';
import type { RecordRow } from './rows';

/** Something about a record that is not as it was stored. */
export interface EvidenceFault {
  readonly code:
    | 'record-missing'
    | 'part-missing'
    | 'part-unlisted'
    | 'part-changed'
    | 'event-missing'
    | 'event-changed'
    | 'chain-broken';
  /** The part's name or the event's place in the chain. */
  readonly name: string;
}

export interface CheckedEvidence {
  readonly record: RecordRow | null;
  readonly document: EvidenceDocument | null;
  readonly faults: readonly EvidenceFault[];
}

/** Reads the parts of a sealed record in the clear. */
export type OpenParts = (row: RecordRow) => Promise<readonly EvidencePart[]>;

/**
 * Hashes every part of a record's evidence as it lies in the database, and compares it with what was stored. Of a
 * sealed record the encrypted parts are hashed, and there is no document, unless `openParts` can open them.
 */
export async function checkEvidence(
  db: BevaraDatabase,
  recordId: string,
  openParts?: OpenParts,
): Promise<CheckedEvidence> {
  const record = (await db.records.get(recordId)) ?? null;
  if (!record) return { record, document: null, faults: [{ code: 'record-missing', name: recordId }] };
  const isOpened = record.seal && openParts;
  const parts = new Map(
    (isOpened ? await openParts(record) : await readParts(db, recordId)).map((part) => [part.name, part]),
  );
  const faults: EvidenceFault[] = [];

  // Every part is read at once; a blob's bytes come from another process.
  const reading = new Map([...parts].map(([name, part]) => [name, readPart(part)]));

  const readIntact = async (name: string, sha256: string): Promise<Uint8Array<ArrayBuffer> | null> => {
    parts.delete(name);
    const bytes = await reading.get(name);
    if (!bytes) faults.push({ code: 'part-missing', name });
    else if ((await digestBytes(bytes)) !== sha256) faults.push({ code: 'part-changed', name });
    else return bytes;
    return null;
  };

  if (record.seal && !isOpened) {
    for (const { name, sha256 } of record.seal.parts) await readIntact(name, sha256);
    for (const name of parts.keys()) faults.push({ code: 'part-unlisted', name });
    return { record, document: null, faults };
  }
  const json = await readIntact(EVIDENCE_NAME, record.evidenceHash);
  if (!json) return { record, document: null, faults };
  const document = JSON.parse(new TextDecoder().decode(json)) as EvidenceDocument;
  await Promise.all(document.parts.map(({ name, sha256 }) => readIntact(name, sha256)));
  for (const name of parts.keys()) faults.push({ code: 'part-unlisted', name });
  return { record, document, faults };
}
