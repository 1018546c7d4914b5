import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createBag } from '@/utils/exports/bag/create-bag';
import { saveCapture } from '@/utils/records/save-capture';
import { verifyPackage } from '@/scripts/verify/verify-package';
import { makeDraft } from '@/test/support/records/make-draft';
import { exportPackage, makePackage, twoDrafts } from '@/test/support/records/make-package';
import { makeStore } from '@/test/support/records/make-store';

const ONE = '00000000-0000-4000-8000-000000000001';

describe('createBag', () => {
  it('holds what BagIt 1.0 asks for and every part of the evidence', async () => {
    const { bytes, summary } = await makePackage(makeStore(), twoDrafts());
    const files = unzipSync(bytes);
    expect(Object.keys(files).sort()).toEqual([
      'bag-info.txt',
      'bagit.txt',
      `data/items/${ONE}/comment.html`,
      `data/items/${ONE}/evidence.json`,
      `data/items/${ONE}/media-1.png`,
      `data/items/${ONE}/screenshot-1.png`,
      `data/items/${ONE}/thread.html`,
      'data/items/00000000-0000-4000-8000-000000000002/comment.html',
      'data/items/00000000-0000-4000-8000-000000000002/evidence.json',
      'data/items/00000000-0000-4000-8000-000000000002/thread.html',
      'data/log.jsonl',
      'data/records.json',
      'manifest-sha256.txt',
      'signature/manifest.sig',
      'signature/public-key.pem',
      'tagmanifest-sha256.txt',
    ]);
    expect(summary).toEqual({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      size: bytes.length,
      records: 2,
      faults: [],
    });
    expect(strFromU8(files['bag-info.txt']!)).not.toContain('Practice');
    expect(verifyPackage(bytes, 'x.zip')).toMatchObject({
      isIntact: true,
      records: 2,
      events: 6,
      faults: [],
    });
  });

  it('carries only the stretch of the log that the chosen records need', async () => {
    const store = makeStore();
    const purpose = { removal: null, registration: null };
    const drafts = Array.from({ length: 4 }, () => makeDraft({ purpose }));
    for (const draft of drafts) await saveCapture(store, draft);
    const { bytes } = await exportPackage(store, [drafts[1]!.recordId, drafts[2]!.recordId], store.clock);
    const lines = strFromU8(unzipSync(bytes)['data/log.jsonl']!).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).seq)).toEqual([3, 4, 5, 6]);
    expect(verifyPackage(bytes, 'x.zip').faults).toEqual([]);
  });

  it('states a damaged part instead of passing it over', async () => {
    const store = makeStore();
    const [draft] = twoDrafts();
    await saveCapture(store, draft!);
    await store.db.evidence.update([ONE, 'media-1.png'], { bytes: new Blob(['damaged']) });
    const { bytes, summary } = await exportPackage(store, [ONE], store.clock);
    const fault = { part: 'media-1.png', code: 'part-changed' };
    expect(summary.faults).toEqual([{ recordId: ONE, ...fault }]);
    expect(JSON.parse(strFromU8(unzipSync(bytes)['data/records.json']!)).records[0].faults).toEqual([fault]);
    expect(verifyPackage(bytes, 'x.zip').faults).toMatchObject([
      { file: `data/items/${ONE}/media-1.png`, code: 'part-digest' },
    ]);
  });

  it('marks practice', async () => {
    const draft = makeDraft({ platform: 'practice', isPractice: true });
    const practice = { ...draft, account: { ...draft.account, platform: 'practice' as const } };
    const { bytes } = await makePackage(makeStore(), [practice]);
    const files = unzipSync(bytes);
    expect(strFromU8(files['bag-info.txt']!)).toMatch(/^Bevara-Practice: /m);
    expect(JSON.parse(strFromU8(files['data/records.json']!))).toMatchObject({
      hasPractice: true,
      records: [{ isPractice: true }],
    });
  });

  it('lets no hostile text into names or tag lines', async () => {
    const store = makeStore();
    const fields = makeDraft().fields;
    const hostile = '../../etc/passwd\r\nPayload-Oxum: 0.0\u2028=cmd|x';
    const draft = makeDraft({
      fields: { ...fields, authorName: { ...fields.authorName, value: hostile } },
    });
    const { bytes } = await makePackage(store, [draft]);
    for (const name of Object.keys(unzipSync(bytes))) expect(name).toMatch(/^[a-z0-9./-]+$/);
    const { stream } = createBag({
      records: (async function* () {})(),
      events: (async function* () {})(),
      sign: async (manifest) => manifest,
      publicKeyPem: '',
      info: { organization: hostile, createdAt: '2026-09-02T08:00:00.000Z', extensionVersion: '0' },
    });
    const info = unzipSync(new Uint8Array(await new Response(stream).arrayBuffer()))['bag-info.txt'];
    expect(strFromU8(info!).match(/^Payload-Oxum/gm)).toHaveLength(1);
    expect(strFromU8(info!)).toContain('Source-Organization: ../../etc/passwd Payload-Oxum: 0.0 =cmd|x\n');
  });

  it('stops reading records when it is cancelled, and says so', async () => {
    const store = makeStore();
    const draft = makeDraft();
    await saveCapture(store, draft);
    const record = (await store.db.records.get(draft.recordId))!;
    const parts = await store.db.evidence.toArray();
    let isClosed = false;
    const endless = (async function* () {
      try {
        for (let i = 0; ; i++) yield { record: { ...record, id: `r${i}` }, parts };
      } finally {
        isClosed = true;
      }
    })();
    const { stream, summary } = createBag({
      records: endless,
      events: (async function* () {})(),
      sign: async (manifest) => manifest,
      publicKeyPem: '',
      info: { organization: '', createdAt: '2026-09-02T08:00:00.000Z', extensionVersion: '0' },
    });
    const reader = stream.getReader();
    for (let chunk = 0; chunk < 20; chunk++) await reader.read();
    await reader.cancel(new DOMException('enough', 'AbortError'));
    await expect(summary).rejects.toThrow('enough');
    expect(isClosed).toBe(true);
  });
});
