import { afterEach, describe, expect, it } from 'vitest';
import { createFindingStore } from '@/entrypoints/records/finding-store';
import { loadRows } from '@/entrypoints/records/load-records';
import { observed } from '@/utils/domain/observed';
import type { BevaraDatabase } from '@/utils/records/database';
import { saveCapture } from '@/utils/records/save-capture';
import { createFilledIndex } from '@/utils/records/search/fill-index';
import { EVERYTHING } from '@/utils/records/search/record-query';
import { makeDraft } from '@/test/support/records/make-draft';
import { makeStore } from '@/test/support/records/make-store';

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
  const index = createFilledIndex(store.db, async (record) => record);
  const finding = createFindingStore(index, EVERYTHING, (wanted) => loadRows(store.db, wanted));
  return { finding, ids, db: store.db };
}

describe('choosing among what is found', () => {
  it('keeps nothing that a new search does not find, so that nothing unseen is exported', async () => {
    const { finding, ids } = await makeFinding(['gräset ett', 'gräset två', 'isen ett']);
    await finding.fill();
    finding.search({ text: 'gräset' });
    finding.chooseAll(true);
    expect(finding.store.getState().chosen).toEqual(new Set(ids.slice(0, 2)));
    finding.search({ text: 'isen' });
    expect(finding.store.getState().chosen.size).toBe(0);
  });

  it('keeps what a narrower search still finds', async () => {
    const { finding, ids } = await makeFinding(['gräset ett', 'gräset två', 'isen ett']);
    await finding.fill();
    finding.chooseAll(true);
    finding.search({ text: 'ett' });
    expect(finding.store.getState().chosen).toEqual(new Set([ids[0], ids[2]]));
  });
});
