import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyPackage } from '@/scripts/verify/verify-package';
import { runExport } from '@/test/support/exports/run-export';
import { exportPackage } from '@/test/support/records/make-package';
import { makeReceipt } from '@/test/support/records/make-receipt';
import { exportFormats } from '@/utils/exports/registry';
import { withdrawConsent } from '@/utils/records/consents';
import { BevaraDatabase } from '@/utils/records/database';
import { readItems, type RecordItem } from '@/utils/records/read-items';
import { recognisePublication } from '@/utils/records/recognise-publication';
import { savePublication } from '@/utils/records/save-publication';

const clock = () => Date.parse('2026-11-21T10:00:00.000Z');
const RECEIPT = 'receipt-0001';
const CONSENT = 'consent-0001';
const post = {
  receiptId: RECEIPT,
  account: makeReceipt().account,
  permalink: 'https://www.facebook.com/1/posts/2',
  postId: '2',
};
const db = new BevaraDatabase('exported-receipts');
let items: RecordItem[];

beforeAll(async () => {
  await savePublication(db, clock, makeReceipt());
  await recognisePublication(db, clock, post);
  await withdrawConsent(db, clock, { recordId: CONSENT, editorId: 'editor-1' });
  items = await Array.fromAsync(readItems(db, [RECEIPT, CONSENT]));
});

describe('a receipt and its consent note', () => {
  it.each(exportFormats.map((format) => [format.id, format] as const))('leave as %s', async (_, format) => {
    const taken = items.filter(({ record }) => !format.refuses?.(record));
    expect(taken.map(({ record }) => record.id)).toContain(RECEIPT);
    const { bytes, summary } = await runExport(format, taken);
    expect(summary).toMatchObject({ records: taken.length, faults: [] });
    expect(bytes.byteLength).toBeGreaterThan(0);
  });

  it('are a whole package to `npm run verify`, with the address of the post and the withdrawal in its log', async () => {
    const { bytes } = await exportPackage({ db }, [RECEIPT, CONSENT], clock);
    const { faults, records } = verifyPackage(bytes, 'package.zip');
    expect(faults).toEqual([]);
    expect(records).toBe(2);
  });

  it('are faulty when a word of the receipt was changed afterwards', async () => {
    const evidence = await db.evidence.get([RECEIPT, 'evidence.json']);
    const changed = (await evidence!.bytes.text()).replace('Badet', 'Bageri');
    const other = new BevaraDatabase('changed-receipt');
    await savePublication(other, clock, makeReceipt());
    await other.evidence.put({ ...evidence!, bytes: new Blob([changed]) });
    const { bytes } = await exportPackage({ db: other }, [RECEIPT], clock);
    expect(verifyPackage(bytes, 'package.zip').faults).not.toEqual([]);
  });
});
