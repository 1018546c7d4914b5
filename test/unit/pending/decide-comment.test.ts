import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { PendingStep } from '@/utils/domain/pending-comment';
import { readPendingState } from '@/utils/domain/pending-state';
import { decideComment } from '@/utils/pending/decide-comment';
import { noticeComments } from '@/utils/pending/notice-comments';
import type { PendingStore } from '@/utils/pending/pending-store';
import { makeAnswer, makeNoticed, makePendingStore, PLACE } from '@/test/support/pending/make-pending';

const sign = (store: PendingStore, changes: readonly object[]) =>
  changes.map(
    (change, i) =>
      ({ ...change, id: `step-${i}`, at: new Date(store.clock()).toISOString(), by: 'Eva' }) as PendingStep,
  );
const rowOf = async (store: PendingStore, id = '1001') => {
  const row = await store.db.pending.get(`facebook:${id}`);
  return row && { ...row, state: readPendingState(row.steps) };
};
const chat = makeNoticed({ commentId: '1005', text: 'Så fint väder i dag.' });

describe('a decision at a comment that the list does not know', () => {
  it('that removes, registers or preserves it leaves nothing here: its record holds it', async () => {
    const { store } = makePendingStore();
    await decideComment(
      store,
      PLACE,
      chat,
      sign(store, [{ kind: 'guided', path: ['unlawful', 'remove', 'abuse'] }]),
    );
    expect(await store.db.pending.count()).toBe(0);
  });

  it('that it needs no answer is kept with its way and without its words', async () => {
    const { store } = makePendingStore();
    const steps = sign(store, [
      { kind: 'guided', path: ['unlawful', 'leave'] },
      { kind: 'dismissed', reason: 'no-question' },
    ]);
    await decideComment(store, PLACE, chat, steps);
    const row = await rowOf(store, '1005');
    expect(row).toMatchObject({ isOpen: 0, authorName: null, text: null, permalink: null });
    expect(row?.steps.map(({ kind }) => kind)).toEqual(['guided', 'dismissed']);
  });

  it('that an answer is to come makes it wait, with its deadline', async () => {
    const { store } = makePendingStore();
    await decideComment(
      store,
      PLACE,
      chat,
      sign(store, [{ kind: 'drafted', reply: 'thanks' }, { kind: 'accepted' }]),
    );
    expect(await rowOf(store, '1005')).toMatchObject({
      isOpen: 1,
      dueAt: '2026-11-17T16:30:00+01:00',
      state: { name: 'waiting', person: 'Eva' },
    });
  });
});

describe('a decision at a comment that waits', () => {
  it('is taken once however often it is told', async () => {
    const { store } = makePendingStore();
    await noticeComments(store, PLACE, [makeNoticed()]);
    const steps = sign(store, [
      { kind: 'guided', path: ['leave'] },
      { kind: 'dismissed', reason: 'no-question' },
    ]);
    for (let i = 0; i < 3; i++) await decideComment(store, PLACE, makeNoticed(), steps);
    expect((await rowOf(store))?.steps.map(({ kind }) => kind)).toEqual(['guided', 'dismissed']);
  });

  it('that preserves it leaves it waiting', async () => {
    const { store } = makePendingStore();
    await noticeComments(store, PLACE, [makeNoticed()]);
    await decideComment(store, PLACE, makeNoticed(), sign(store, [{ kind: 'guided', path: ['keep'] }]));
    expect(await rowOf(store)).toMatchObject({ isOpen: 1, state: { name: 'proposed' } });
  });
});

it('a settled comment that is to be answered after all waits again, once, until the next answer', async () => {
  const { store } = makePendingStore();
  await noticeComments(store, PLACE, [makeNoticed(), makeAnswer()]);
  expect((await rowOf(store))?.isOpen).toBe(0);
  const steps = sign(store, [{ kind: 'assigned', to: 'Bo', handOver: null }]);
  for (let i = 0; i < 2; i++) await decideComment(store, PLACE, makeNoticed(), steps);
  expect(await rowOf(store)).toMatchObject({ isOpen: 1, state: { name: 'waiting', person: 'Bo' } });
  expect((await rowOf(store))?.steps.map(({ kind }) => kind)).toEqual(['answered', 'reopened', 'assigned']);
  await noticeComments(store, PLACE, [makeAnswer({ commentId: '1020' })]);
  expect((await rowOf(store))?.isOpen).toBe(0);
});
