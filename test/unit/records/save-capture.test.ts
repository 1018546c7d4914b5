import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { digestBlob } from '@/utils/domain/digest';
import { absent, observed } from '@/utils/domain/observed';
import { fail, succeed } from '@/utils/domain/result';
import { EVIDENCE_NAME } from '@/utils/domain/record';
import type { EvidenceDocument } from '@/utils/records/evidence';
import { saveCapture } from '@/utils/records/save-capture';
import { makeDraft, TINY_PNG, tinyPngBytes } from '@/test/support/records/make-draft';
import { makeStore } from '@/test/support/records/make-store';

type Store = ReturnType<typeof makeStore>;

async function readEvidence({ db }: Store, recordId: string): Promise<EvidenceDocument> {
  const part = await db.evidence.get([recordId, EVIDENCE_NAME]);
  return JSON.parse(await part!.bytes.text());
}

async function countAll({ db }: Store) {
  return Promise.all([db.records.count(), db.evidence.count(), db.events.count(), db.outbox.count()]);
}

const picture = (imageUrl: string | null) =>
  observed([{ kind: 'photo' as const, imageUrl, targetUrl: null, alt: null }], 'structure');

describe('saveCapture', () => {
  it('writes record, evidence, events and outbox row and proves it', async () => {
    const store = makeStore();
    const draft = makeDraft({
      media: ['https://scontent-arn2-1.xx.fbcdn.net/v/t.jpg?oe=1'],
      screenshots: [{ png: TINY_PNG, width: 1, height: 1, tile: 0, tiles: 1 }],
    });
    const saved = await saveCapture(store, draft);
    expect(saved).toEqual(
      succeed({
        recordId: draft.recordId,
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        storedAt: '2026-09-01T10:00:02.000Z',
        missing: draft.missing,
      }),
    );
    const parts = await store.db.evidence.toArray();
    expect(parts.map(({ name }) => name).sort()).toEqual([
      'comment.html',
      'evidence.json',
      'media-1.png',
      'screenshot-1.png',
      'thread.html',
    ]);
    const evidence = await readEvidence(store, draft.recordId);
    expect(evidence.fields).toEqual(draft.fields);
    expect(evidence.thread).toEqual(draft.thread);
    for (const { name, size, sha256 } of evidence.parts) {
      const part = parts.find((one) => one.name === name)!;
      expect([part.bytes.size, await digestBlob(part.bytes)]).toEqual([size, sha256]);
    }
    expect((await store.db.events.toArray()).map(({ type }) => type)).toEqual([
      'captured',
      'stored',
      'removal-requested',
    ]);
    expect(await store.db.outbox.toArray()).toEqual([
      {
        id: `record:${draft.recordId}`,
        recordId: draft.recordId,
        evidenceHash: saved.ok && saved.value.hash,
        createdAt: '2026-09-01T10:00:02.000Z',
      },
    ]);
  });

  it('keeps personal data out of the events', async () => {
    const store = makeStore();
    await saveCapture(store, makeDraft());
    const events = JSON.stringify(await store.db.events.toArray());
    for (const secret of ['Påhittad', 'pahittad', 'skriva', 'Eva', 'Förolämpning'])
      expect(events).not.toContain(secret);
  });

  it('gives the same proof for the same draft and writes nothing more', async () => {
    const store = makeStore();
    const draft = makeDraft();
    const first = await saveCapture(store, draft);
    const before = await countAll(store);
    expect(await saveCapture(store, structuredClone(draft))).toEqual(first);
    expect(await countAll(store)).toEqual(before);
  });

  it('gives one record when the same draft arrives twice at once', async () => {
    const store = makeStore();
    const draft = makeDraft();
    const [one, two] = await Promise.all([saveCapture(store, draft), saveCapture(store, draft)]);
    expect(one).toEqual(two);
    expect(await countAll(store)).toEqual([1, 3, 3, 1]);
  });

  it('refuses another draft under an id that is taken, before and after disposal', async () => {
    const store = makeStore();
    const draft = makeDraft();
    await saveCapture(store, draft);
    const other = { ...draft, fields: { ...draft.fields, text: observed('Annat', 'text' as const) } };
    const taken = fail({ code: 'invalid-message', detail: 'record-id-taken' });
    expect(await saveCapture(store, other)).toEqual(taken);
    await store.db.records.clear();
    expect(await saveCapture(store, draft)).toEqual(taken);
  });

  it('mints nothing when what lies in the database is not what was sent', async () => {
    const store = makeStore();
    const draft = makeDraft();
    await saveCapture(store, draft);
    await store.db.evidence.update([draft.recordId, 'comment.html'], { bytes: new Blob(['changed']) });
    expect(await saveCapture(store, draft)).toEqual(
      fail({ code: 'read-back-differs', detail: 'part-changed' }),
    );
  });

  it('writes nothing at all when the transaction fails half way', async () => {
    const store = makeStore();
    store.db.outbox.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const saved = await saveCapture(store, makeDraft());
    expect(saved).toEqual(fail({ code: 'disk-full', detail: 'QuotaExceededError' }));
    expect(await countAll(store)).toEqual([0, 0, 0, 0]);
  });

  it('registers what the purpose asks for', async () => {
    const store = makeStore();
    const registration = {
      registrationId: crypto.randomUUID(),
      title: 'Inlägg på Facebook',
      criterionId: 'matter',
      caseNumber: 'KS 2026/12',
      isConfidential: true,
      note: '',
    };
    const draft = makeDraft({ purpose: { removal: null, registration } });
    await saveCapture(store, draft);
    const record = await store.db.records.get(draft.recordId);
    expect(record).toMatchObject({
      isConfidential: true,
      registration: {
        ...registration,
        state: 'requested',
        direction: 'incoming',
        from: 'Ängla Påhittad',
        receivedAt: '2026-09-01T08:00:00.000Z',
      },
    });
    expect((await store.db.events.toArray()).map(({ type }) => type)).toContain('registration-requested');
    // Short words can be guessed from their digest.
    expect(record?.shownHash).toBeNull();
  });

  it('never delivers practice', async () => {
    const store = makeStore();
    const draft = makeDraft();
    const practice = { platform: 'practice' as const, isPractice: true };
    await saveCapture(store, { ...draft, ...practice, account: { ...draft.account, platform: 'practice' } });
    expect(await countAll(store)).toEqual([1, 3, 3, 0]);
  });
});

describe('media', () => {
  it('lists what could not be fetched and still stores the rest', async () => {
    const store = makeStore({
      fetchMedia: async (address) =>
        address.includes('gone') ? fail('http-404') : succeed(new TextEncoder().encode('<html>')),
    });
    const media = [
      'https://a.fbcdn.net/gone.jpg',
      'https://a.fbcdn.net/page.jpg',
      'https://fbcdn.net.evil.example/a.jpg',
      'http://a.fbcdn.net/a.jpg',
      'file:///etc/passwd',
    ];
    const saved = await saveCapture(store, makeDraft({ media, missing: [] }));
    expect(saved.ok && saved.value.missing.map(({ part, reason }) => `${part} ${reason}`)).toEqual([
      'media http-404',
      'media not-a-picture',
      'media host-not-allowed',
      'media host-not-allowed',
      'media host-not-allowed',
    ]);
  });

  it('refuses the removal, but not the keeping, of a picture that could not be had', async () => {
    const store = makeStore({ fetchMedia: async () => fail('http-403') });
    const draft = makeDraft({ media: ['https://a.fbcdn.net/a.jpg'] });
    const only = {
      ...draft,
      fields: {
        ...draft.fields,
        text: observed('', 'text' as const),
        attachments: picture('https://a.fbcdn.net/a.jpg'),
      },
    };
    expect(await saveCapture(store, only)).toEqual(fail({ code: 'evidence-incomplete', detail: 'media' }));
    expect(await countAll(store)).toEqual([0, 0, 0, 0]);
    const kept = await saveCapture(store, { ...only, purpose: { removal: null, registration: null } });
    expect(kept.ok).toBe(true);
  });
});

describe('evidence scope', () => {
  const loaded = () =>
    makeDraft({
      fields: { ...makeDraft().fields, attachments: picture('https://a.fbcdn.net/secret.jpg') },
      media: ['https://a.fbcdn.net/secret.jpg'],
      screenshots: [{ png: TINY_PNG, width: 1, height: 1, tile: 0, tiles: 1 }],
    });
  const everythingIn = async (store: Store, recordId: string) =>
    JSON.stringify([
      await store.db.records.toArray(),
      await store.db.outbox.toArray(),
      await readEvidence(store, recordId),
    ]);

  it('keeps no text, picture or markup with scope metadata, whatever the caller sends', async () => {
    let fetched = 0;
    const store = makeStore({ fetchMedia: async () => (fetched++, succeed(tinyPngBytes())) });
    const draft = { ...loaded(), scope: 'metadata' as const };
    expect((await saveCapture(store, draft)).ok).toBe(true);
    expect((await store.db.evidence.toArray()).map(({ name }) => name)).toEqual([EVIDENCE_NAME]);
    expect(fetched).toBe(0);
    const all = await everythingIn(store, draft.recordId);
    for (const kept of ['Ängla Påhittad', '900100200300']) expect(all).toContain(kept);
    for (const gone of ['skriva', 'Fint!', 'secret.jpg', 'Badet', 'Bo Ek']) expect(all).not.toContain(gone);
  });

  it('keeps nothing of the author with scope none', async () => {
    const store = makeStore();
    const draft = { ...loaded(), scope: 'none' as const };
    expect((await saveCapture(store, draft)).ok).toBe(true);
    const all = await everythingIn(store, draft.recordId);
    for (const kept of ['900100200300', 'insult', 'hide']) expect(all).toContain(kept);
    for (const gone of ['Påhittad', 'pahittad', 'skriva', 'Fint!', 'secret.jpg', '2 tim'])
      expect(all).not.toContain(gone);
  });
});

describe('a malformed draft', () => {
  const cases: Record<string, unknown> = {
    nothing: null,
    'a string': 'draft',
    'a path as id': { ...makeDraft(), recordId: '../../etc' },
    'another platform': { ...makeDraft(), platform: 'example' },
    'a script as address': {
      ...makeDraft(),
      fields: { ...makeDraft().fields, authorAddress: observed('javascript:alert(1)', 'link') },
    },
    'a value without source': {
      ...makeDraft(),
      fields: { ...makeDraft().fields, text: { value: 'x', source: 'none', confidence: 'likely' } },
    },
    'an instant that is none': { ...makeDraft(), capturedAt: 'yesterday' },
    'practice that says it is not': { ...makeDraft(), isPractice: true },
    'bytes that are no base64': {
      ...makeDraft(),
      screenshots: [{ png: '<svg>', width: 1, height: 1, tile: 0, tiles: 1 }],
    },
  };
  for (const [name, draft] of Object.entries(cases))
    it(`is refused: ${name}`, async () => {
      const store = makeStore();
      const saved = await saveCapture(store, draft as never);
      expect(saved).toMatchObject({ ok: false, failure: { code: 'invalid-message' } });
      expect(await countAll(store)).toEqual([0, 0, 0, 0]);
    });

  it('is not removed when id, author or content is missing', async () => {
    const fields = makeDraft().fields;
    for (const [name, changes] of Object.entries({
      'comment-id': { fields: { ...fields, commentId: absent<string>() } },
      author: { fields: { ...fields, authorName: absent<string>() } },
      content: { fields: { ...fields, text: observed('', 'text' as const) } },
      'full-text': { missing: [{ part: 'full-text' as const, reason: 'cut', forbidsRemoval: true }] },
    }))
      expect(await saveCapture(makeStore(), makeDraft(changes))).toEqual(
        fail({ code: 'evidence-incomplete', detail: name }),
      );
  });

  it('stores text with a lone surrogate as well-formed Unicode', async () => {
    const store = makeStore();
    const draft = makeDraft();
    const text = observed('a\ud800b', 'text' as const);
    expect((await saveCapture(store, { ...draft, fields: { ...draft.fields, text } })).ok).toBe(true);
    expect((await readEvidence(store, draft.recordId)).fields.text.value).toBe('a\ufffdb');
  });
});
