import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { makeReceipt } from '@/test/support/records/make-receipt';
import { findPostsOf, stateOfConsent } from '@/utils/domain/consent';
import { verifyChain } from '@/utils/records/chain';
import { listConsents, withdrawConsent } from '@/utils/records/consents';
import { BevaraDatabase } from '@/utils/records/database';
import { recognisePublication } from '@/utils/records/recognise-publication';
import { savePublication } from '@/utils/records/save-publication';
import { createVault } from '@/utils/records/vault/vault';

const clock = () => Date.parse('2026-11-21T10:00:00.000Z');
let count = 0;
const openStore = () => new BevaraDatabase(`consents-${++count}`);
const PERMALINK = 'https://www.facebook.com/1/posts/2';
const WITHDRAWAL = { recordId: 'consent-0001', editorId: 'editor-1' };

async function list(db: BevaraDatabase, key: CryptoKey | null = null) {
  const listed = await listConsents(db, key);
  if (!listed.ok) throw new Error(listed.failure.code);
  return listed.value;
}

describe('a consent', () => {
  it('is found again with the post that it was given for', async () => {
    const db = openStore();
    await savePublication(db, clock, makeReceipt());
    const { account } = makeReceipt();
    const post = { receiptId: 'receipt-0001', account, permalink: PERMALINK, postId: '2' };
    await recognisePublication(db, clock, post);
    expect(await list(db)).toEqual([
      {
        id: 'consent-0001',
        who: 'Rut Ro',
        purpose: 'Bild på badet',
        until: '2027-06-30',
        withdrawal: 'Ring oss',
        keptAt: '2026-11-21T10:00:00.000Z',
        withdrawnAt: null,
        isPractice: false,
        post: {
          receiptId: 'receipt-0001',
          text: 'Badet öppnar på lördag',
          accountName: 'Kommunen',
          at: '2026-11-21T10:00:00.000Z',
          isPublished: true,
          permalink: PERMALINK,
        },
      },
    ]);
  });

  it('that is taken back is one more event, told once, that names nobody', async () => {
    const db = openStore();
    await savePublication(db, clock, makeReceipt());
    const before = await db.evidence.get(['consent-0001', 'evidence.json']);
    expect(await withdrawConsent(db, clock, WITHDRAWAL)).toEqual({ ok: true, value: null });
    await withdrawConsent(db, () => clock() + 1_000, WITHDRAWAL);
    expect((await list(db))[0]?.withdrawnAt).toBe('2026-11-21T10:00:00.000Z');
    const events = await db.events.where('recordId').equals('consent-0001').toArray();
    expect(events.map(({ type }) => type)).toEqual(['captured', 'stored', 'consent-withdrawn']);
    expect(JSON.stringify(events)).not.toContain('Rut');
    expect(await db.evidence.get(['consent-0001', 'evidence.json'])).toEqual(before);
    expect(await verifyChain(db)).toMatchObject({ ok: true });
  });

  it('cannot be taken back where there is none', async () => {
    const db = openStore();
    await savePublication(db, clock, makeReceipt());
    const receipt = await withdrawConsent(db, clock, { recordId: 'receipt-0001', editorId: 'e' });
    expect(receipt).toMatchObject({ ok: false, failure: { code: 'unknown-record' } });
  });

  it('that is sealed tells who it is about only with the key', async () => {
    const db = openStore();
    const vault = await createVault(db, clock, 'en lång lösenfras här');
    await savePublication(db, clock, makeReceipt());
    expect((await list(db))[0]).toMatchObject({ who: null, purpose: null, until: null });
    expect((await list(db, vault.ok ? vault.value : null))[0]).toMatchObject({ who: 'Rut Ro' });
  });
});

describe('the posts with the picture', () => {
  it('are those of every consent of the same person that went out, each once', async () => {
    const db = openStore();
    const consent = makeReceipt().consents[0]!;
    const receipts = [
      { receiptId: 'receipt-0002', who: 'rut  ro', outcome: 'published' },
      { receiptId: 'receipt-0003', who: 'Rut Ro', outcome: 'given-up' },
      { receiptId: 'receipt-0004', who: 'Siv Sand', outcome: 'published' },
    ] as const;
    await savePublication(db, clock, makeReceipt());
    for (const { receiptId, who, outcome } of receipts)
      await savePublication(
        db,
        clock,
        makeReceipt({ receiptId, outcome, consents: [{ ...consent, id: `consent-${receiptId}`, who }] }),
      );
    const all = await list(db);
    const own = all.find(({ id }) => id === 'consent-0001')!;
    const posts = findPostsOf(own, all).map(({ receiptId }) => receiptId);
    expect(posts.sort()).toEqual(['receipt-0001', 'receipt-0002']);
  });
});

describe('how a consent stands', () => {
  it.each([
    [null, 'holds'],
    ['2027-06-30', 'holds'],
    ['2026-12-21', 'ends-soon'],
    ['2026-12-22', 'holds'],
    ['2026-11-21', 'ends-soon'],
    ['2026-11-20', 'ended'],
  ] as const)('until %s: %s', (until, state) =>
    expect(stateOfConsent({ until, withdrawnAt: null }, '2026-11-21', 30)).toBe(state),
  );

  it('taken back goes before everything', () =>
    expect(stateOfConsent({ until: '2026-01-01', withdrawnAt: 'x' }, '2026-11-21', 30)).toBe('withdrawn'));
});
