import { afterEach, describe, expect, it } from 'vitest';
import { createFindingStore } from '@/entrypoints/records/finding-store';
import { loadRows } from '@/entrypoints/records/load-records';
import { observed } from '@/utils/domain/observed';
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
  const finding = createFindingStore(store.db, index, EVERYTHING, (wanted) => loadRows(store.db, wanted));
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
    const finding = createFindingStore(db, index, { ...EVERYTHING, threads: true, text: 'lugnt' }, (wanted) =>
      loadRows(db, wanted),
    );
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
    const finding = createFindingStore(db, index, EVERYTHING, (wanted) => loadRows(db, wanted));
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
      EVERYTHING,
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
