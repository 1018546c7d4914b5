import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { StoredRecord } from '@/utils/domain/record';
import { countRecords, listRecords, type RecordFilter } from '@/utils/records/list-records';
import { toRecordRow } from '@/utils/records/to-record-row';
import { makeDraft } from '@/test/support/records/make-draft';
import { makeStore } from '@/test/support/records/make-store';

const { db } = makeStore();
const platform = 'facebook' as const;

/** 60 records, three a minute at the same instant, of two accounts that both are known by two keys, by five authors. */
beforeAll(async () => {
  const rows = Array.from({ length: 60 }, (_, i) => {
    const draft = makeDraft({
      recordId: `00000000-0000-4000-8000-${String((i * 37) % 60).padStart(12, '0')}`,
      capturedAt: new Date(Date.UTC(2026, 0, 1, 0, Math.floor(i / 3))).toISOString(),
      account: {
        platform,
        keys: i % 2 === 0 ? ['id:1', 'name:a'] : ['id:11', 'name:a b'],
        name: '',
        address: 'https://x.example',
      },
    });
    const row = toRecordRow(draft, { draftHash: '', evidenceHash: '', storedAt: draft.capturedAt });
    return { ...row, authorAddress: `https://x.example/${i % 5}`, commentId: String(i) };
  });
  await db.records.bulkAdd(rows);
});

async function listAll(limit: number, filter?: RecordFilter): Promise<StoredRecord[]> {
  const all: StoredRecord[] = [];
  for (;;) {
    const page = await listRecords(db, { before: all.at(-1) ?? null, limit, filter });
    if (!page.ok) throw new Error(page.failure.code);
    all.push(...page.value);
    if (page.value.length < limit) return all;
  }
}

async function expected(matches: (record: StoredRecord) => boolean): Promise<string[]> {
  const all = (await db.records.toArray()).filter(matches);
  return all
    .map(({ capturedAt, id }) => `${capturedAt} ${id}`)
    .sort()
    .reverse();
}

const shown = (records: StoredRecord[]) => records.map(({ capturedAt, id }) => `${capturedAt} ${id}`);

describe('listRecords', () => {
  for (const limit of [1, 7, 20, 100]) {
    it(`gives every record once, newest first, ${limit} at a time`, async () => {
      expect(shown(await listAll(limit))).toEqual(await expected(() => true));
    });
    it(`gives an account's records by any of its keys, ${limit} at a time`, async () => {
      const own = await expected(({ account }) => account.keys.includes('id:1'));
      for (const keys of [['id:1'], ['name:a'], ['name:a', 'id:1', 'id:unheard']])
        expect(shown(await listAll(limit, { account: { platform, keys } }))).toEqual(own);
    });
    it(`gives an author's and a comment's records, ${limit} at a time`, async () => {
      const authorAddress = 'https://x.example/3';
      expect(shown(await listAll(limit, { authorAddress }))).toEqual(
        await expected((record) => record.authorAddress === authorAddress),
      );
      expect(shown(await listAll(limit, { commentId: '8', authorAddress }))).toEqual(
        await expected(({ commentId }) => commentId === '8'),
      );
      expect(await listAll(limit, { commentId: '8', authorAddress: 'https://x.example/1' })).toEqual([]);
    });
  }

  it('gives nothing of another platform, and nothing that only the store needs', async () => {
    expect(await listAll(10, { account: { platform: 'instagram', keys: ['id:1'] } })).toEqual([]);
    const [record] = await listAll(1);
    expect(Object.keys(record!)).not.toContain('draftHash');
    expect(Object.keys(record!)).not.toContain('accountOrder');
  });

  it('counts them', async () => {
    expect(await countRecords(db)).toEqual({ ok: true, value: 60 });
  });
});
