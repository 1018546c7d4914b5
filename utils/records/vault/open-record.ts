import { readPart } from '@/utils/domain/evidence-bytes';
import type { EvidencePart, StoredRecord } from '@/utils/domain/record';
import type { BevaraDatabase } from '@/utils/records/database';
import type { RecordItem } from '@/utils/records/read-items';
import { readParts } from '@/utils/records/read-records';
import type { RecordRow } from '@/utils/records/rows';
import { toStoredRecord } from '@/utils/records/to-record-row';
import { decrypt, unwrapKey } from './cipher';
import { wearFace, type Face } from './face';

/** The record as it was before it was sealed. Rejects with an OperationError when the key is not the vault's. */
export async function openRow(row: RecordRow, privateKey: CryptoKey): Promise<StoredRecord> {
  const { isSealed: _, ...record } = toStoredRecord(row);
  if (!row.seal) return record;
  const key = await unwrapKey(row.seal.wrappedKey, privateKey);
  const face = JSON.parse(new TextDecoder().decode(await decrypt(key, row.id, row.seal.face))) as Face;
  return wearFace(record, face);
}

/** A record's evidence in the clear; a part that cannot be decrypted comes as it lies, and its digest tells. */
export async function openParts(
  db: BevaraDatabase,
  row: RecordRow,
  privateKey: CryptoKey,
  names?: readonly string[],
): Promise<EvidencePart[]> {
  const parts = await readParts(db, row.id, names);
  const { seal } = row;
  if (!seal) return parts;
  const key = await unwrapKey(seal.wrappedKey, privateKey);
  return Promise.all(
    parts.map(async (part) => {
      const iv = seal.parts.find(({ name }) => name === part.name)?.iv;
      if (!iv) return part;
      const bytes = await readPart(part);
      if (!bytes) return part;
      try {
        const open = await decrypt(key, `${row.id}/${part.name}`, { iv, bytes });
        return { ...part, bytes: new Blob([open], { type: part.mediaType }) };
      } catch {
        return part;
      }
    }),
  );
}

/** How sealed evidence is read in the clear, as `checkEvidence` wants it; undefined without a key. */
export function openerWith(db: BevaraDatabase, privateKey: CryptoKey | null) {
  return privateKey ? (row: RecordRow) => openParts(db, row, privateKey) : undefined;
}

/** A record's evidence, or the parts of these names, in the clear; null when there is none, or it is sealed and there is no key. */
export async function openEvidence(
  db: BevaraDatabase,
  recordId: string,
  privateKey: CryptoKey | null,
  names?: readonly string[],
): Promise<readonly EvidencePart[] | null> {
  const row = await db.records.get(recordId);
  if (!row) return null;
  if (!row.seal) return readParts(db, recordId, names);
  return privateKey && openParts(db, row, privateKey, names);
}

/** A record with its evidence in the clear; null when there is none with this id. */
export async function openItem(
  db: BevaraDatabase,
  recordId: string,
  privateKey: CryptoKey,
): Promise<RecordItem | null> {
  const row = await db.records.get(recordId);
  if (!row) return null;
  return { record: await openRow(row, privateKey), parts: await openParts(db, row, privateKey) };
}
