import { afterEach, describe, expect, it } from 'vitest';
import { createFindingStore } from '@/entrypoints/records/finding-store';
import { isWordless } from '@/entrypoints/records/finding-state';
import { loadRows } from '@/entrypoints/records/load-records';
import { observed } from '@/utils/domain/observed';
import { readQuery, readUnknownDays, writeQuery } from '@/entrypoints/records/query-address';
import type { BevaraDatabase } from '@/utils/records/database';
import { saveCapture } from '@/utils/records/save-capture';
import { openEvidence } from '@/utils/records/vault/open-record';
import { createFilledIndex } from '@/utils/records/search/fill-index';
import { EVERYTHING } from '@/utils/records/search/record-query';
import { makeDraft } from '@/test/support/records/make-draft';
import { makeStore } from '@/test/support/records/make-store';
import { openNewer } from '@/test/support/records/open-newer';

const opened: BevaraDatabase[] = [];

afterEach(async () => {
  for (const db of opened.splice(0)) await db.delete({ disableAutoOpen: true });
});

/** The search of the page over a real database that holds these texts. */
async function makeFinding(texts: readonly string[]) {
  const store = makeStore();
  opened.push(store.db);
  const ids: string[] = [];
  for (const text of texts) {
    const draft = makeDraft();
    ids.push(draft.recordId);
    await saveCapture(store, { ...draft, fields: { ...draft.fields, text: observed(text, 'text') } });
  }
  const index = createFilledIndex(
    store.db,
    async (record) => record,
    (id, names) => openEvidence(store.db, id, null, names),
  );
  const finding = createFindingStore(store.db, index, '', (wanted) => loadRows(store.db, wanted));
  return { finding, ids, db: store.db };
}

describe('choosing among what is found', () => {
  it('keeps nothing that a new search does not find, so that nothing unseen is exported', async () => {
    const { finding, ids } = await makeFinding(['gräset ett', 'gräset två', 'isen ett']);
    await finding.refresh();
    finding.search({ text: 'gräset' });
    finding.chooseAll(true);
    expect(finding.store.getState().chosen).toEqual(new Set(ids.slice(0, 2)));
    finding.search({ text: 'isen' });
    expect(finding.store.getState().chosen.size).toBe(0);
  });

  it('keeps what a narrower search still finds', async () => {
    const { finding, ids } = await makeFinding(['gräset ett', 'gräset två', 'isen ett']);
    await finding.refresh();
    finding.chooseAll(true);
    finding.search({ text: 'ett' });
    expect(finding.store.getState().chosen).toEqual(new Set([ids[0], ids[2]]));
  });
});

describe('what cannot be looked for', () => {
  it.each([
    ['§§ .*', true],
    ['"', true],
    ['', false],
    ['  ', false],
    ['§ 13', false],
    ['👎', false],
  ])('is told from what can: %s', (text, isSo) => expect(isWordless({ ...EVERYTHING, text })).toBe(isSo));

  it('is said of days in an address until the next search', async () => {
    const { db } = await makeFinding(['gräset']);
    const none = createFilledIndex(
      db,
      async (record) => record,
      async () => null,
    );
    const address = '?q=gr%C3%A4s&from=2026-13-45&until=2026-02-30';
    const load = (ids: readonly string[]) => loadRows(db, ids);
    const { store, search, refresh } = createFindingStore(db, none, address, load);
    await refresh();
    expect(store.getState()).toMatchObject({
      unknownDays: ['2026-13-45', '2026-02-30'],
      found: { count: 1 },
    });
    search({ text: 'gräset' });
    expect(store.getState().unknownDays).toEqual([]);
  });
});

describe('the address of a search', () => {
  it('names it whole, so that a link or a saved search finds the same', () => {
    for (const text of [
      '"KS 2026/12" ”å ä” «ø»',
      'a&b=c #1 +x %41',
      'https://www.facebook.com/x/posts/1?comment_id=2&y=z',
    ])
      for (const [from, until] of [
        [null, null],
        ['2024-02-29', '2026-12-31'],
      ] as const) {
        const query = {
          ...EVERYTHING,
          text,
          facets: { person: 'https://x/?a=b&c' },
          threads: true,
          from,
          until,
        };
        expect(readQuery(writeQuery(query))).toEqual(query);
        expect(readUnknownDays(writeQuery(query))).toEqual([]);
      }
  });

  it('leaves out days that no calendar has', () => {
    for (const day of ['2026-13-45', '2026-02-29', '2026-00-10', 'tomorrow', '2026-1-1', '2026-01-01T10:00'])
      expect([readQuery(`?from=${day}`).from, readUnknownDays(`?from=${day}`)]).toEqual([null, [day]]);
  });
});

describe('searching the threads too', () => {
  it('reads them when a search first asks for it, and finds and tells who stands there alone', async () => {
    const { finding, ids } = await makeFinding(['gräset ett', 'Bo Ek tycker']);
    await finding.refresh();
    finding.search({ text: 'bo ek' });
    expect(finding.store.getState().found.count).toBe(1);
    finding.search({ threads: true });
    await expect.poll(() => finding.store.getState().found.count).toBe(2);
    await expect.poll(() => finding.store.getState().reading).toBeNull();
    const { found } = finding.store.getState();
    expect(ids.filter(found.isInThread)).toEqual([ids[0]]);
    finding.search({ threads: false });
    expect(finding.store.getState().found.count).toBe(1);
  });
});

describe('reading the records', () => {
  it('makes way while it reads threads, so that what is locked is unfindable at once, and then goes on', async () => {
    const { db, ids } = await makeFinding(Array.from({ length: 120 }, (_, i) => `lugnt ${i}`));
    await db.records.update(ids[0] ?? '', { isConfidential: true });
    let isOpen = true;
    let seen = -1;
    const opened = new Set<string>();
    const index = createFilledIndex(
      db,
      async (record) => (isOpen ? record : { ...record, text: '' }),
      async (id) => {
        opened.add(id);
        if (opened.size === 100) {
          isOpen = false;
          void finding.reread();
        }
        if (opened.size === 101) seen = finding.store.getState().found.count;
        return [];
      },
    );
    const finding = createFindingStore(db, index, '?threads=1&q=lugnt', (wanted) => loadRows(db, wanted));
    await finding.refresh();
    await expect.poll(() => opened.size).toBe(120);
    expect(seen).toBe(119);
  });

  it('files again what was locked while it read, so that nothing locked is found by its words', async () => {
    const { db, ids } = await makeFinding(['lugnt']);
    await db.records.update(ids[0] ?? '', { isConfidential: true });
    let isOpen = true;
    let locking: Promise<void> | undefined;
    const index = createFilledIndex(
      db,
      async (record) => {
        if (!isOpen) return { ...record, text: '' };
        isOpen = false;
        locking = finding.reread();
        return record;
      },
      async () => null,
    );
    const finding = createFindingStore(db, index, '', (wanted) => loadRows(db, wanted));
    await finding.refresh();
    await locking;
    finding.search({ text: 'lugnt' });
    expect(finding.store.getState().found.count).toBe(0);
  });

  it('says why it cannot, and reads when it can', async () => {
    const { db } = await makeFinding(['lugnt']);
    db.close({ disableAutoOpen: true });
    const newer = await openNewer(db.name);
    const finding = createFindingStore(
      db,
      createFilledIndex(
        db,
        async (record) => record,
        async () => null,
      ),
      '',
      (wanted) => loadRows(db, wanted),
    );
    await finding.refresh();
    expect(finding.store.getState()).toMatchObject({ failure: 'database-newer', filling: 0 });
    newer.close();
    await db.delete({ disableAutoOpen: false });
    await finding.refresh();
    expect(finding.store.getState()).toMatchObject({ failure: null, filling: null });
  });
});
