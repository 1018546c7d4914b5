import { Dexie } from 'dexie';
import type { EvidencePart } from '@/utils/domain/record';
import type { BevaraDatabase } from './database';

/** A record's evidence, evidence.json and its parts, in the order of their names. */
export async function readParts(db: BevaraDatabase, recordId: string): Promise<EvidencePart[]> {
  return db.evidence
    .where('[recordId+name]')
    .between([recordId, Dexie.minKey], [recordId, Dexie.maxKey])
    .toArray();
}
