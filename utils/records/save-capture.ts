import type { CaptureDraft } from '@/utils/domain/capture-draft';
import { digestBytes } from '@/utils/domain/digest';
import type { EventDraft } from '@/utils/domain/event';
import type { Failure } from '@/utils/domain/failure';
import { isItselfConfidential } from '@/utils/domain/record';
import { fail, type Result } from '@/utils/domain/result';
import { digestShown } from '@/utils/domain/shown-comment';
import type { StoredCapture } from '@/utils/domain/stored-capture';
import { toInstant, type Clock } from '@/utils/domain/time';
import { appendEvents } from './append-events';
import { attempt, StoreRefusal } from './attempt';
import type { BevaraDatabase } from './database';
import { endEarlier } from './close-removal';
import { buildEvidence, type Evidence } from './evidence';
import { followConfidential, inheritConfidential } from './follow-confidential';
import { fetchAllMedia, type FetchMedia, type MediaHosts } from './media';
import { mintStoredCapture } from './mint-stored-capture';
import { readDraft } from './read-draft';
import type { RecordRow } from './rows';
import { toRecordRow } from './to-record-row';
import { sealEach } from './vault/seal-record';

/** What saving needs from outside. */
export interface SaveDependencies extends MediaHosts {
  readonly db: BevaraDatabase;
  readonly clock: Clock;
  readonly fetchMedia: FetchMedia;
}

/**
 * Stores a capture and gives the proof of it: media fetched, record, evidence, events and outbox row written in one
 * transaction, then all of it read back and hashed again (NYK-14: saved before it is removed). An earlier removal of the
 * same comment whose end was never noted is ended in that transaction too.
 *
 * The same draft again gives the same proof and writes nothing; another draft under the same id is refused.
 * Fails with `invalid-message`, `evidence-incomplete` (a removal whose content could not be kept), `disk-full`,
 * `database-blocked`, `database-newer` or `read-back-differs`; except for the last, nothing was written.
 */
export async function saveCapture(
  dependencies: SaveDependencies,
  input: CaptureDraft,
): Promise<Result<StoredCapture, Failure>> {
  const { db, clock, fetchMedia } = dependencies;
  const read = readDraft(input);
  if (!read.ok) return read;
  const draft = read.value;
  // Reading has put the keys into the schema's order, so the same draft is always the same text.
  const [draftHash, standing] = await Promise.all([
    digestBytes(new TextEncoder().encode(JSON.stringify(draft))),
    attempt(db, () => db.records.get(draft.recordId)),
  ]);
  let confidential: readonly string[] = [draft.recordId];
  if (!standing.ok) return standing;
  if (!standing.value) {
    const { media, missing } = await fetchAllMedia(draft, dependencies, fetchMedia);
    if (draft.purpose.removal && draft.scope === 'all' && !hasContent(draft, media.length))
      return fail({ code: 'evidence-incomplete', detail: 'media' });
    const evidence = await buildEvidence(draft, media, missing);
    const hashes = { draftHash, evidenceHash: evidence.hash, shownHash: await digestToCompare(draft) };
    const written = await attempt(db, () => writeAll(db, clock, draft, hashes, evidence));
    if (!written.ok) return written;
    confidential = written.value;
  }
  const proof = await attempt(db, async () => {
    const [record, stored] = await Promise.all([
      db.records.get(draft.recordId),
      mintStoredCapture(db, draft.recordId),
    ]);
    if (record?.draftHash !== draftHash) throw new StoreRefusal('invalid-message', 'record-id-taken');
    return stored;
  });
  if (proof.ok) await sealEach(db, clock, confidential);
  return proof;
}

/** Words, bytes, a picture of the screen, or at least where a link leads or what a sticker is called. */
function hasContent({ fields, screenshots }: CaptureDraft, mediaCount: number): boolean {
  return (
    Boolean(fields.text.value?.trim()) ||
    mediaCount > 0 ||
    screenshots.length > 0 ||
    (fields.attachments.value ?? []).some(
      ({ kind, targetUrl, alt }) => targetUrl !== null || (kind === 'sticker' && alt),
    )
  );
}

/** None of a confidential comment: short words can be guessed from their digest. */
async function digestToCompare({ fields, purpose }: CaptureDraft): Promise<string | null> {
  return purpose.registration?.isConfidential ? null : digestShown(fields.commentId.value, fields);
}

/** Returns the ids of what is confidential now and lies open. */
async function writeAll(
  db: BevaraDatabase,
  clock: Clock,
  draft: CaptureDraft,
  hashes: Pick<RecordRow, 'draftHash' | 'evidenceHash' | 'shownHash'>,
  evidence: Evidence,
): Promise<readonly string[]> {
  return db.transaction('rw', db.records, db.evidence, db.events, db.outbox, async () => {
    const storedAt = toInstant(clock());
    const plain = toRecordRow(draft, { ...hashes, storedAt });
    const [standing, events, { row, events: inherited }, ended] = await Promise.all([
      db.records.get(draft.recordId),
      db.events.where('recordId').equals(draft.recordId).count(),
      inheritConfidential(db, plain),
      endEarlier(db, plain),
    ]);
    // Somebody else may have written it while the media were fetched; then theirs stands.
    if (standing) return [];
    if (events > 0) throw new StoreRefusal('invalid-message', 'record-id-taken');
    const drafts = [...eventsOf(draft, evidence), ...inherited, ...ended];
    const at = () => Date.parse(storedAt);
    // At once: the browser takes them in this order, and each would wait for the answer to the one before.
    await Promise.all([
      db.records.add(row),
      db.evidence.bulkAdd([...evidence.parts]),
      appendEvents(db, at, drafts),
      // Practice is never delivered anywhere.
      draft.isPractice ||
        db.outbox.add({
          id: `record:${draft.recordId}`,
          recordId: draft.recordId,
          evidenceHash: evidence.hash,
          createdAt: storedAt,
        }),
    ]);
    const followed = isItselfConfidential(row) ? await followConfidential(db, at, row) : [];
    return row.isConfidential ? [row.id, ...followed] : [];
  });
}

function eventsOf(draft: CaptureDraft, evidence: Evidence): EventDraft[] {
  const { recordId, scope, isPractice, policy } = draft;
  const { removal, registration } = draft.purpose;
  const event = (type: EventDraft['type'], data: EventDraft['data']): EventDraft => ({
    id: `${recordId}:${type}`,
    recordId,
    type,
    editorId: draft.editor.editorId,
    data,
  });
  const policyData = { policy: policy.id, policyVersion: policy.version, policyHash: policy.hash };
  return [
    event('captured', { capturedAt: draft.capturedAt, platform: draft.platform, scope, isPractice }),
    event('stored', { evidenceHash: evidence.hash, parts: evidence.parts.length }),
    ...(removal
      ? [event('removal-requested', { ground: removal.groundId, measure: removal.measure, ...policyData })]
      : []),
    ...(registration
      ? [
          event('registration-requested', {
            registration: registration.registrationId,
            criterion: registration.criterionId,
            isConfidential: registration.isConfidential,
            ...policyData,
          }),
        ]
      : []),
  ];
}
