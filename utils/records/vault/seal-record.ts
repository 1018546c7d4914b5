import { digestBytes } from '@/utils/domain/digest';
import type { Failure } from '@/utils/domain/failure';
import type { Result } from '@/utils/domain/result';
import type { Clock } from '@/utils/domain/time';
import { appendEvents } from '@/utils/records/append-events';
import { attempt } from '@/utils/records/attempt';
import { checkEvidence } from '@/utils/records/check-evidence';
import type { BevaraDatabase } from '@/utils/records/database';
import { readParts } from '@/utils/records/read-records';
import type { RecordRow } from '@/utils/records/rows';
import { encrypt, makeRecordKey, wrapKey } from './cipher';
import { blankFace, faceOf } from './face';
import { readVault } from './vault';
import type { Seal } from './vault-rows';

/**
 * Encrypts a confidential record where it lies: its evidence and everything in its row that names somebody. Evidence
 * that is not whole is left as it is, so that the fault stays to be seen. True when it is sealed afterwards.
 */
export function sealRecord(
  db: BevaraDatabase,
  clock: Clock,
  recordId: string,
): Promise<Result<boolean, Failure>> {
  return attempt(db, async () => {
    const row = await db.records.get(recordId);
    if (row?.seal) return true;
    const vault = row?.isConfidential ? await readVault(db) : null;
    if (!row || !vault) return false;
    const { document, faults } = await checkEvidence(db, recordId);
    if (!document || faults.length > 0) return false;

    const key = await makeRecordKey();
    const parts = await Promise.all(
      (await readParts(db, recordId)).map(async (part) => {
        const sealed = await encrypt(key, `${recordId}/${part.name}`, await part.bytes.arrayBuffer());
        return { part: { ...part, bytes: new Blob([sealed.bytes]) }, sealed };
      }),
    );
    const face = new TextEncoder().encode(JSON.stringify(faceOf(row)));
    const seal: Seal = {
      wrappedKey: await wrapKey(key, vault.publicKey),
      face: await encrypt(key, recordId, face),
      parts: await Promise.all(
        parts.map(async ({ part, sealed }) => ({
          name: part.name,
          iv: sealed.iv,
          sha256: await digestBytes(sealed.bytes),
        })),
      ),
      missing: document.missing,
    };
    return db.transaction('rw', db.records, db.evidence, db.events, async () => {
      const standing = await db.records.get(recordId);
      if (!standing || standing.seal) return standing !== undefined;
      const sealed: RecordRow = { ...blankFace(standing), isSealed: true, seal };
      await db.records.put(sealed);
      await db.evidence.bulkPut(parts.map(({ part }) => part));
      await appendEvents(db, clock, [
        { id: `${recordId}:sealed`, recordId, type: 'sealed', editorId: null, data: { parts: parts.length } },
      ]);
      return true;
    });
  });
}

/** Seals these as far as it can be done now; the rest is sealed when the records page opens. */
export async function sealEach(
  db: BevaraDatabase,
  clock: Clock,
  recordIds: readonly string[],
): Promise<void> {
  for (const recordId of recordIds) await sealRecord(db, clock, recordId);
}

/** Seals every confidential record that still lies open. Returns how many that was. */
export async function sealAll(db: BevaraDatabase, clock: Clock): Promise<Result<number, Failure>> {
  const open = await attempt(db, async () => {
    if (!(await readVault(db))) return [];
    return db.records.filter((row) => row.isConfidential && !row.seal).primaryKeys();
  });
  if (!open.ok) return open;
  let count = 0;
  for (const recordId of open.value) {
    const sealed = await sealRecord(db, clock, recordId);
    if (!sealed.ok) return sealed;
    if (sealed.value) count += 1;
  }
  return { ok: true, value: count };
}
