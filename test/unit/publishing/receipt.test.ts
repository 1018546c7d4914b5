import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { makeReceipt } from '@/test/support/records/make-receipt';
import { verifyChain } from '@/utils/records/chain';
import { BevaraDatabase } from '@/utils/records/database';
import { listRecentPublications, recognisePublication } from '@/utils/records/recognise-publication';
import { savePublication } from '@/utils/records/save-publication';
import { createVault } from '@/utils/records/vault/vault';
import { verifyRecord } from '@/utils/records/verify-record';

const NOW = Date.parse('2026-11-21T10:00:00.000Z');
const HASH = '02da48bf42950cdb8dc1591d8d6d7b501baa75949f5f6b8c0b28142a4175f868';
const clock = () => NOW;
let count = 0;
const openStore = () => new BevaraDatabase(`receipts-${++count}`);

describe('the receipt of a publication', () => {
  it('is a record of its own kind, chained and intact, with its consent beside it', async () => {
    const db = openStore();
    expect(await savePublication(db, clock, makeReceipt())).toEqual({ ok: true, value: null });
    expect((await db.records.toArray()).map(({ kind }) => kind).sort()).toEqual([
      'consent-note',
      'publication-receipt',
    ]);
    const consent = await db.records.get('consent-0001');
    expect(consent).toMatchObject({ authorName: 'Rut Ro', parentId: 'receipt-0001', isConfidential: true });
    const verified = await verifyRecord(db, clock, {
      recordId: 'receipt-0001',
      eventId: 'event-1',
      editorId: null,
    });
    expect(verified).toEqual({ ok: true, value: { isIntact: true, faults: [] } });
    const chain = await verifyChain(db);
    expect(chain).toMatchObject({ ok: true });
    const lines = JSON.stringify(await db.events.toArray());
    for (const personal of ['Rut Ro', 'Siv Sand', 'Badet', 'Växelns']) expect(lines).not.toContain(personal);
    const json = await db.evidence.get(['receipt-0001', 'evidence.json']);
    const kept = await json!.bytes.text();
    for (const said of ['Växelns nummer', 'Siv Sand', '"version":1', 'Badet öppnar'])
      expect(kept).toContain(said);
  });

  it('names its consents by id: what a consent says stands in the note alone', async () => {
    const db = openStore();
    await savePublication(db, clock, makeReceipt());
    const kept = await (await db.evidence.get(['receipt-0001', 'evidence.json']))!.bytes.text();
    expect(kept).toContain('"consentIds":["consent-0001"]');
    for (const personal of ['Rut Ro', 'Ring oss', 'Bild på badet']) expect(kept).not.toContain(personal);
  });

  it('is confidential and sealed when it was given up with personal data in it, and only then', async () => {
    const db = openStore();
    await createVault(db, clock, 'en lång lösenfras här');
    const found = (check: string) => [
      { check, version: 1, level: 'required', outcome: 'found', findings: [] } as const,
    ];
    const text = 'Rut har 19121212-1212';
    const drafts = [
      makeReceipt({
        receiptId: 'receipt-given-up',
        outcome: 'given-up',
        consents: [],
        text,
        checks: found('identity-number'),
      }),
      makeReceipt({
        receiptId: 'receipt-capitals',
        outcome: 'given-up',
        consents: [],
        checks: found('capitals'),
      }),
      makeReceipt({ receiptId: 'receipt-published', consents: [], checks: found('phone') }),
    ];
    // Twice, since a repeated message does its work once.
    for (const draft of [...drafts, ...drafts])
      expect(await savePublication(db, clock, draft)).toEqual({ ok: true, value: null });
    const row = (id: string) => db.records.get(id);
    expect(await row('receipt-given-up')).toMatchObject({ isConfidential: true, isSealed: true, text: '' });
    const evidence = await db.evidence.get(['receipt-given-up', 'evidence.json']);
    expect(await evidence!.bytes.text()).not.toContain('19121212');
    expect(await row('receipt-capitals')).toMatchObject({ isConfidential: false });
    expect(await row('receipt-published')).toMatchObject({ isConfidential: false });
    expect(await db.records.count()).toBe(3);
  });

  it('has its consents sealed at once where there is a vault', async () => {
    const db = openStore();
    await createVault(db, clock, 'en lång lösenfras här');
    await savePublication(db, clock, makeReceipt());
    expect(await db.records.get('consent-0001')).toMatchObject({
      isSealed: true,
      authorName: null,
      text: '',
    });
    expect((await db.records.get('receipt-0001'))?.isSealed).toBeUndefined();
    // The same receipt again changes nothing of what is sealed.
    expect(await savePublication(db, clock, makeReceipt())).toEqual({ ok: true, value: null });
  });

  it('is written once however often it is said', async () => {
    const db = openStore();
    await savePublication(db, clock, makeReceipt());
    await savePublication(db, clock, makeReceipt());
    expect(await db.records.count()).toBe(2);
    expect(await db.events.count()).toBe(4);
    const other = await savePublication(db, clock, makeReceipt({ text: 'Något annat' }));
    expect(other).toMatchObject({ ok: false, failure: { code: 'invalid-message' } });
  });

  it('is tied to its post once, and then no longer looked for', async () => {
    const db = openStore();
    await savePublication(db, clock, makeReceipt());
    const ask = { platform: 'facebook', now: NOW, days: 7, limit: 5 } as const;
    const before = await listRecentPublications(db, ask);
    expect(before.ok && before.value).toEqual([
      {
        receiptId: 'receipt-0001',
        text: 'Badet öppnar på lördag',
        at: '2026-11-21T10:00:00.000Z',
        isRecognised: false,
      },
    ]);
    const { account } = makeReceipt();
    const post = {
      receiptId: 'receipt-0001',
      account,
      permalink: 'https://www.facebook.com/1/posts/2',
      postId: '2',
    };
    await recognisePublication(db, clock, post);
    await recognisePublication(db, clock, { ...post, permalink: 'https://www.facebook.com/1/posts/3' });
    expect(await db.records.get('receipt-0001')).toMatchObject({ permalink: post.permalink, postId: '2' });
    const tied = (await db.events.toArray()).filter(({ type }) => type === 'post-recognised');
    expect(tied).toHaveLength(1);
    // SHA-256 of https://www.facebook.com/1/posts/2
    expect(tied[0]?.data).toEqual({ addressHash: HASH, postId: '2' });
    expect(JSON.stringify(tied)).not.toContain('facebook.com');
    const after = await listRecentPublications(db, ask);
    expect(after.ok && after.value[0]?.isRecognised).toBe(true);
  });

  it('is not tied to a post on another account’s page, nor another platform’s', async () => {
    const db = openStore();
    await savePublication(db, clock, makeReceipt());
    const { account } = makeReceipt();
    const post = { receiptId: 'receipt-0001', permalink: 'https://www.facebook.com/1/posts/2', postId: '2' };
    for (const other of [
      { ...account, keys: ['id:2'] },
      { ...account, platform: 'instagram' as const },
    ])
      expect(await recognisePublication(db, clock, { ...post, account: other })).toMatchObject({
        failure: { code: 'not-own-account' },
      });
    expect((await db.records.get('receipt-0001'))?.permalink).toBeNull();
  });

  it('is stored with half an emoji in it, which becomes a sign that something is missing', async () => {
    const db = openStore();
    const half = '\ud83d';
    const checks = [
      {
        check: 'fit',
        version: 1,
        level: 'advisory' as const,
        outcome: 'found' as const,
        findings: [{ code: 'fit-too-long', quote: half }],
      },
    ];
    expect(await savePublication(db, clock, makeReceipt({ text: `Badet ${half}`, checks }))).toMatchObject({
      ok: true,
    });
    expect((await db.records.get('receipt-0001'))?.text).toBe('Badet \ufffd');
  });

  it('what was given up is no earlier post, and another platform’s is none of ours', async () => {
    const db = openStore();
    await savePublication(db, clock, makeReceipt({ outcome: 'given-up', consents: [] }));
    const facebook = await listRecentPublications(db, { platform: 'facebook', now: NOW, days: 7, limit: 5 });
    const instagram = await listRecentPublications(db, {
      platform: 'instagram',
      now: NOW,
      days: 7,
      limit: 5,
    });
    expect([facebook.ok && facebook.value, instagram.ok && instagram.value]).toEqual([[], []]);
  });

  it('refuses what is no receipt', async () => {
    const broken = { ...makeReceipt(), pageAddress: 'javascript:alert(1)' };
    expect(await savePublication(openStore(), clock, broken)).toMatchObject({ ok: false });
  });
});
