import { createHash } from 'node:crypto';
import { CHAIN_START, hashOfLine, lineOf } from '@/utils/domain/chain';
import type { ChainedEvent, EventType } from '@/utils/domain/event';
import type { EvidencePart, StoredRecord } from '@/utils/domain/record';
import type { ExportItem } from '@/utils/exports/export-format';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A part whose digest is that of its bytes. */
export function makePart(
  recordId: string,
  name: string,
  mediaType: string,
  bytes: Uint8Array<ArrayBuffer>,
): EvidencePart {
  return { recordId, name, mediaType, sha256: sha256(bytes), bytes: new Blob([bytes], { type: mediaType }) };
}

/** A record with the evidence that belongs to it; pictures are given as PNG bytes. */
export function makeItem(
  changes: Partial<StoredRecord> = {},
  {
    pictures = [],
    media = [],
    thread,
  }: {
    pictures?: readonly Uint8Array<ArrayBuffer>[];
    media?: readonly EvidencePart[];
    thread?: readonly object[];
  } = {},
): ExportItem {
  const id = changes.id ?? '00000000-0000-4000-8000-000000000001';
  const base: Omit<StoredRecord, 'evidenceHash'> = {
    id,
    kind: 'comment',
    platform: 'facebook',
    account: {
      platform: 'facebook',
      keys: ['name:provkommun'],
      name: 'Provkommun',
      address: 'https://www.facebook.com/provkommun',
    },
    commentId: '900100200300',
    parentId: null,
    postId: '700100',
    permalink: 'https://www.facebook.com/provkommun/posts/700100?comment_id=900100200300',
    authorName: 'Ängla Påhittad',
    authorAddress: 'https://www.facebook.com/angla.pahittad',
    text: 'Så här får man inte skriva 👎\nom någon',
    postText: 'Badet öppnar på måndag.',
    writtenAt: { shown: '2 tim', from: '2026-09-01T08:00:00.000Z', until: '2026-09-01T09:00:00.000Z' },
    capturedAt: '2026-09-01T10:00:00.000Z',
    storedAt: '2026-09-01T10:00:02.000Z',
    editorId: 'e-1',
    editorName: 'Eva Prov',
    removal: {
      groundId: 'insult',
      groundLabel: 'Förolämpning',
      measure: 'hide',
      groundText: null,
      disposalRule: 'KAL-9',
    },
    registration: {
      registrationId: 'r-1',
      title: 'Kommentar från Ängla Påhittad på Provkommun (Facebook) 2026-09-01',
      criterionId: 'becomes-case',
      caseNumber: 'KS 2026/123',
      isConfidential: false,
      note: '',
      recordId: id,
      direction: 'incoming',
      receivedAt: '2026-09-01T08:30:00.000Z',
      from: 'Ängla Påhittad',
      state: 'registered',
      number: '2026-0456',
      registeredAt: '2026-09-02',
      officer: 'Rut Registrator',
    },
    isConfidential: false,
    isPractice: false,
    policy: { id: 'se/provkommun', version: '1.0.0', hash: 'a'.repeat(64) },
    ...changes,
  };
  const shots = pictures.map((bytes, index) =>
    makePart(id, `screenshot-${index + 1}.png`, 'image/png', bytes),
  );
  const html = makePart(id, 'comment.html', 'text/html', new TextEncoder().encode('<p>x</p>'));
  const evidence = {
    format: 'bevara-evidence',
    formatVersion: 1,
    recordId: id,
    scope: 'all',
    thread: thread ?? [
      { commentId: '900100200200', parentId: null, authorName: 'Bo Ek', text: 'Fint!', shownTime: '3 tim' },
      {
        commentId: base.commentId,
        parentId: null,
        authorName: base.authorName ?? '',
        text: base.text,
        shownTime: '2 tim',
      },
    ],
    missing: [{ part: 'exact-time', reason: 'interval-only', forbidsRemoval: false }],
    page: {
      address: 'https://www.facebook.com/provkommun/posts/700100',
      title: 'Provkommun',
      language: 'sv',
    },
    parts: [html, ...media, ...shots].map(({ name, mediaType, sha256: digest, bytes }, index) => ({
      name,
      mediaType,
      sha256: digest,
      size: bytes.size,
      screenshot: index <= media.length ? null : { tile: index - media.length, tiles: shots.length },
    })),
  };
  const json = makePart(
    id,
    'evidence.json',
    'application/json',
    new TextEncoder().encode(JSON.stringify(evidence)),
  );
  return {
    record: { ...base, evidenceHash: json.sha256 },
    parts: [json, html, ...media, ...shots],
  };
}

/** The record as a reply of our own that was registered with the comment of `to`. */
export function makeReply(record: StoredRecord, to: string | null): StoredRecord {
  const { name } = record.account;
  const registration = { ...record.registration!, direction: 'outgoing' as const, from: name, to };
  return { ...record, authorName: name, registration };
}

/** The events of some records, chained as the store chains them. */
export function makeEvents(
  items: readonly ExportItem[],
  types: readonly EventType[] = ['captured', 'stored', 'removal-requested', 'removed'],
): ChainedEvent[] {
  const events: ChainedEvent[] = [];
  let previous = CHAIN_START;
  for (const { record } of items)
    for (const type of types) {
      const seq = events.length + 1;
      const event: ChainedEvent = {
        seq,
        id: `${record.id}:${type}`,
        at: new Date(Date.parse(record.storedAt) + seq * 1_000).toISOString(),
        recordId: record.id,
        type,
        editorId: record.editorId,
        data: dataOf(type, record),
        previous,
      };
      previous = hashOfLine(lineOf(event));
      events.push(event);
    }
  return events;
}

function dataOf(type: EventType, { evidenceHash }: StoredRecord): ChainedEvent['data'] {
  if (type === 'stored') return { evidenceHash };
  return type === 'removed' ? { outcome: 'hidden' } : {};
}
