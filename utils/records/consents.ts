import type { ConsentedPost, KeptConsent } from '@/utils/domain/consent';
import type { Failure } from '@/utils/domain/failure';
import type { Result } from '@/utils/domain/result';
import type { Clock } from '@/utils/domain/time';
import { EVIDENCE_NAME } from '@/utils/domain/record';
import { appendEvents } from './append-events';
import { attempt, StoreRefusal } from './attempt';
import type { BevaraDatabase } from './database';
import { readParts } from './read-records';
import type { RecordRow } from './rows';
import { openParts } from './vault/open-record';

/**
 * Every consent note that is kept, the newest first (NYK-11). One that is sealed tells who and what for only with the
 * vault's key. Fails as the database does.
 */
export function listConsents(
  db: BevaraDatabase,
  vaultKey: CryptoKey | null,
): Promise<Result<KeptConsent[], Failure>> {
  return attempt(db, async () => {
    const rows = await db.records
      .where('[kind+capturedAt]')
      .between(['consent-note', ''], ['consent-note', '\uffff'])
      .reverse()
      .toArray();
    return Promise.all(rows.map((row) => readConsent(db, row, vaultKey)));
  });
}

/**
 * Notes that a person has taken a consent back. The note itself stays as it was kept; taking it back twice is one event.
 * Fails with `unknown-record` when there is no such note.
 */
export function withdrawConsent(
  db: BevaraDatabase,
  clock: Clock,
  { recordId, editorId }: { readonly recordId: string; readonly editorId: string },
): Promise<Result<null, Failure>> {
  return attempt(db, async () => {
    if ((await db.records.get(recordId))?.kind !== 'consent-note') throw new StoreRefusal('unknown-record');
    await appendEvents(db, clock, [
      { id: `${recordId}:consent-withdrawn`, recordId, type: 'consent-withdrawn', editorId, data: {} },
    ]);
    return null;
  });
}

async function readConsent(
  db: BevaraDatabase,
  row: RecordRow,
  vaultKey: CryptoKey | null,
): Promise<KeptConsent> {
  const note = await readNote(db, row, vaultKey);
  const withdrawn = await db.events.where('id').equals(`${row.id}:consent-withdrawn`).first();
  const receipt = row.parentId === null ? undefined : await db.records.get(row.parentId);
  return {
    id: row.id,
    who: text(note?.['who']),
    purpose: text(note?.['purpose']),
    until: text(note?.['until']),
    withdrawal: text(note?.['withdrawal']),
    keptAt: row.capturedAt,
    withdrawnAt: withdrawn?.at ?? null,
    isPractice: row.isPractice,
    post: receipt ? await readPost(db, receipt) : null,
  };
}

async function readPost(db: BevaraDatabase, receipt: RecordRow): Promise<ConsentedPost> {
  const stored = await db.events.where('id').equals(`${receipt.id}:stored`).first();
  return {
    receiptId: receipt.id,
    text: receipt.text,
    accountName: receipt.account.name,
    at: receipt.capturedAt,
    isPublished: stored?.data['outcome'] === 'published',
    permalink: receipt.permalink,
  };
}

/** The note as it was kept; null while it is sealed, or when its evidence can no longer be read. */
async function readNote(db: BevaraDatabase, row: RecordRow, vaultKey: CryptoKey | null) {
  if (row.seal && !vaultKey) return null;
  const parts = row.seal && vaultKey ? await openParts(db, row, vaultKey) : await readParts(db, row.id);
  const json = await parts.find(({ name }) => name === EVIDENCE_NAME)?.bytes.text();
  try {
    return (JSON.parse(json ?? '') as { publication?: Record<string, unknown> }).publication ?? null;
  } catch {
    return null;
  }
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
