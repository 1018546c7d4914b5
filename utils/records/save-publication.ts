import canonicalize from 'canonicalize';
import { digestBytes } from '@/utils/domain/digest';
import type { EventDraft } from '@/utils/domain/event';
import type { Failure } from '@/utils/domain/failure';
import { hasWithheldPersonalData, type PublicationDraft } from '@/utils/domain/publication';
import { EVIDENCE_NAME, type StoredRecord } from '@/utils/domain/record';
import { fail, type Result } from '@/utils/domain/result';
import { toInstant, type Clock } from '@/utils/domain/time';
import { appendEvents } from './append-events';
import { attempt, StoreRefusal } from './attempt';
import { checkEvidence } from './check-evidence';
import type { BevaraDatabase } from './database';
import { packBytes } from './evidence-bytes';
import { publicationSchema } from './publication-schema';
import type { EvidenceRow, RecordRow } from './rows';
import { orderOf } from './to-record-row';
import { toWellFormed } from './to-well-formed';
import { sealRecord } from './vault/seal-record';

interface Written {
  readonly row: RecordRow;
  readonly part: EvidenceRow;
  readonly events: readonly EventDraft[];
}

/**
 * Stores the receipt of a publication and its consent notes as records, in one transaction, and reads the receipt back
 * (issue 4: what remains; NYK-11 for consent). The same receipt again writes nothing. Fails with `invalid-message`,
 * `read-back-differs` or what the database does.
 */
export async function savePublication(
  db: BevaraDatabase,
  clock: Clock,
  input: PublicationDraft,
): Promise<Result<null, Failure>> {
  const parsed = publicationSchema.safeParse(input);
  if (!parsed.success)
    return fail({ code: 'invalid-message', detail: parsed.error.issues[0]?.path.join('.') ?? null });
  const draft = toWellFormed(parsed.data);
  const storedAt = toInstant(clock());
  const receipt = await toReceipt(draft, storedAt);
  const consents = await Promise.all(draft.consents.map((note) => toConsent(draft, note, storedAt)));
  const saved = await attempt(db, async () => {
    await db.transaction('rw', db.records, db.evidence, db.events, async () => {
      const standing = await db.records.get(draft.receiptId);
      if (standing && standing.draftHash !== receipt.row.draftHash)
        throw new StoreRefusal('invalid-message', 'record-id-taken');
      for (const { row, part, events } of [receipt, ...consents]) {
        if (await db.records.get(row.id)) continue;
        await db.records.add(row);
        await db.evidence.add(part);
        await appendEvents(db, () => Date.parse(storedAt), events);
      }
    });
    if ((await checkEvidence(db, draft.receiptId)).faults.length > 0)
      throw new StoreRefusal('read-back-differs');
    return null;
  });
  // What cannot be sealed now is sealed when the records page opens; it is stored all the same.
  if (saved.ok)
    for (const { row } of [receipt, ...consents]) if (row.isConfidential) await sealRecord(db, clock, row.id);
  return saved;
}

/** The receipt names its consents by id: whoever they are about stands in the notes alone, which can be disposed of. */
function toReceipt(draft: PublicationDraft, storedAt: string): Promise<Written> {
  const { consents, ...rest } = draft;
  const { receiptId, outcome, text, account, checks, overrides, secondReader } = draft;
  return write(
    draft,
    {
      id: receiptId,
      kind: 'publication-receipt',
      authorName: account.name,
      authorAddress: account.address,
      text,
      parentId: null,
    },
    { ...rest, consentIds: consents.map((note) => note.id) },
    {
      outcome,
      checks: checks.length,
      found: checks.filter((check) => check.outcome === 'found').length,
      overrides: overrides.length,
      hasSecondReader: secondReader !== null,
    },
    storedAt,
  );
}

/** A consent note is a record by itself, so that it is found again when the consent is withdrawn. */
function toConsent(
  draft: PublicationDraft,
  note: PublicationDraft['consents'][number],
  storedAt: string,
): Promise<Written> {
  const text = [note.purpose, note.until, note.withdrawal].filter(Boolean).join('\n');
  const head = {
    id: note.id,
    kind: 'consent-note' as const,
    authorName: note.who,
    authorAddress: null,
    text,
    parentId: draft.receiptId,
  };
  return write(draft, head, { ...note, receiptId: draft.receiptId }, { receipt: draft.receiptId }, storedAt);
}

async function write(
  draft: PublicationDraft,
  head: Pick<StoredRecord, 'id' | 'kind' | 'authorName' | 'authorAddress' | 'text' | 'parentId'>,
  content: object,
  data: EventDraft['data'],
  storedAt: string,
): Promise<Written> {
  const { platform, account, at, editor, policy, isPractice, pageAddress } = draft;
  const json = new TextEncoder().encode(
    canonicalize({
      format: 'bevara-evidence',
      formatVersion: 1,
      kind: head.kind,
      recordId: head.id,
      scope: 'all',
      thread: [],
      missing: [],
      page: { address: pageAddress, title: '' },
      parts: [],
      publication: content,
    }),
  );
  const sha256 = await digestBytes(json);
  const row: RecordRow = {
    ...head,
    platform,
    account,
    commentId: null,
    postId: null,
    permalink: null,
    postText: '',
    writtenAt: { shown: '', from: at, until: at },
    capturedAt: at,
    storedAt,
    editorId: editor.editorId,
    editorName: editor.name,
    removal: null,
    registration: null,
    isConfidential: head.kind === 'consent-note' || hasWithheldPersonalData(draft),
    isPractice,
    policy,
    evidenceHash: sha256,
    draftHash: sha256,
    accountOrder: account.keys.map((key) => orderOf(platform, key, at, head.id)),
  };
  const event = (type: EventDraft['type'], more: EventDraft['data']): EventDraft => ({
    id: `${head.id}:${type}`,
    recordId: head.id,
    type,
    editorId: editor.editorId,
    data: more,
  });
  return {
    row,
    part: {
      recordId: head.id,
      name: EVIDENCE_NAME,
      mediaType: 'application/json',
      sha256,
      bytes: packBytes(json, 'application/json'),
    },
    events: [
      event('captured', { capturedAt: at, platform, scope: 'all', isPractice }),
      event('stored', { evidenceHash: sha256, parts: 1, ...data }),
    ],
  };
}
