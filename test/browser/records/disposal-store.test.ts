import { afterEach, describe, expect, it } from 'vitest';
import { createDisposalStore } from '@/entrypoints/records/disposal-store';
import { loadRows } from '@/entrypoints/records/load-records';
import type { ResolvedPolicy } from '@/utils/domain/policy';
import type { BevaraDatabase } from '@/utils/records/database';
import { saveCapture } from '@/utils/records/save-capture';
import { makeDraft } from '@/test/support/records/make-draft';
import { makeStore } from '@/test/support/records/make-store';

const opened: BevaraDatabase[] = [];

afterEach(async () => {
  for (const db of opened.splice(0)) await db.delete({ disableAutoOpen: true });
});

const rules = {
  ref: { id: 'se/prov', version: '1', hash: 'f'.repeat(64) },
  policy: {
    retention: {
      comment: {
        label: 'Kommentarer',
        kinds: ['comment'],
        schedule: 'Plan 4.2',
        decision: { authority: 'KS', date: '2026-01-01', number: '§ 7' },
        period: 'no-longer-current',
        trigger: 'captured',
        action: 'dispose',
        hasHold: false,
        needsArchiveCapture: false,
        conditions: [],
        answers: [],
      },
    },
  },
} as unknown as ResolvedPolicy;

/** Three comments that may go, and the list of them. */
async function listThree() {
  const store = makeStore();
  const { db } = store;
  opened.push(db);
  const ids: string[] = [];
  for (const day of ['01', '02', '03']) {
    const draft = makeDraft({
      capturedAt: `2026-09-${day}T10:00:00.000Z`,
      purpose: { removal: null, registration: null },
    });
    ids.push(draft.recordId);
    await saveCapture(store, draft);
  }
  let changes = 0;
  const disposing = createDisposalStore({
    db,
    editorId: 'e-1',
    resolved: rules,
    readRules: async () => ({ ok: true, value: { resolved: rules } }),
    load: (wanted) => loadRows(db, wanted),
    onChange: async () => void (changes += 1),
  });
  await disposing.look();
  const listed = () =>
    disposing.store.getState().groups.flatMap(({ records }) => records.map(({ record }) => record.id));
  return { db, ids, disposing, listed, changes: () => changes };
}

describe('disposing of many', () => {
  it('that fails half way lists what is left, tells the other views, and says what went and why it ended', async () => {
    const { db, ids, disposing, listed, changes } = await listThree();
    expect(listed()).toEqual(ids);
    db.records.hook('deleting', (recordId) => {
      if (recordId === ids[1]) throw new DOMException('No room.', 'QuotaExceededError');
    });
    await disposing.dispose('comment', ids, 0);
    expect(disposing.store.getState()).toMatchObject({
      kind: 'ready',
      failure: 'disk-full',
      outcome: { disposed: 1, refused: 0 },
    });
    expect(listed()).toEqual(ids.slice(1));
    expect(changes()).toBe(1);
  });

  it('says no more of an earlier failure when everything went, or when one looks again', async () => {
    const { db, ids, disposing, listed } = await listThree();
    let isFull = true;
    db.records.hook('deleting', () => {
      if (isFull) throw new DOMException('No room.', 'QuotaExceededError');
    });
    await disposing.dispose('comment', ids, 0);
    expect(disposing.store.getState().failure).toBe('disk-full');
    isFull = false;
    await disposing.dispose('comment', ids, 0);
    expect(disposing.store.getState()).toMatchObject({ failure: null, outcome: { disposed: 3, refused: 0 } });
    expect(listed()).toEqual([]);
    await disposing.look();
    expect(disposing.store.getState()).toMatchObject({ failure: null, outcome: null });
  });
});
