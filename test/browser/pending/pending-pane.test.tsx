import axe from 'axe-core';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { AnsweringWordsContext, createAnsweringWords } from '@/components/answering/answering-words';
import { PendingPane } from '@/components/pending/pending-pane';
import { createPendingWords, PendingWordsContext } from '@/components/pending/pending-words';
import type { PendingComment } from '@/utils/domain/pending-comment';
import { loadPolicy } from '@/utils/policies/load-policy';
import { makeRows } from '@/test/support/pending/make-rows';
import '@/components/ui/ui.css';
import '@/components/pending/pending.css';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
const NOW = Date.parse('2026-11-16T09:00:00.000Z');

let root: Root | null = null;
afterEach(async () => {
  await act(() => root?.unmount());
  document.body.replaceChildren();
});

async function show(count: number, more: Partial<PendingComment> = {}) {
  const loaded = await loadPolicy('se/nykvarn');
  if (!loaded.ok) throw new Error('no pack');
  const change = vi.fn();
  const open = vi.fn();
  const main = document.body.appendChild(document.createElement('main'));
  document.documentElement.lang = 'sv';
  document.title = 'Waiting';
  root = createRoot(main);
  await act(() =>
    root?.render(
      <PendingWordsContext value={createPendingWords('sv', 'Europe/Stockholm', (due) => due)}>
        <AnsweringWordsContext value={createAnsweringWords('sv')}>
          <PendingPane
            overview={{
              comments: makeRows(count, 'account-1', NOW).map((row) => ({
                ...row,
                ...more,
              })) as PendingComment[],
              todayEndsAt: '2026-11-16T23:00:00.000Z',
              timeZone: 'Europe/Stockholm',
              deputies: {},
              whole: null,
            }}
            now={NOW}
            accounts={[]}
            empty={<p>nothing</p>}
            api={{
              editor: { editorId: 'e', name: 'Eva Prov', title: '', unit: '', role: 'editor' },
              policy: loaded.value.policy,
              change,
              show: open,
              check: async () => [],
              copy: async () => true,
              openChart: () => {},
            }}
          />
        </AnsweringWordsContext>
      </PendingWordsContext>,
    ),
  );
  return { main, change, open };
}

const focusedId = () => (document.activeElement as HTMLElement | null)?.dataset['pending'];
const press = (keys: string) => act(() => userEvent.keyboard(keys));

it('draws only what is in view of 2,000, overdue first, and axe finds nothing', async () => {
  const { main } = await show(2_000);
  const rows = [...main.querySelectorAll<HTMLElement>('[data-pending]')];
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.length).toBeLessThan(30);
  expect(rows.map((row) => row.dataset['urgency']).slice(0, 4)).toEqual([
    'overdue',
    'overdue',
    'overdue',
    'today',
  ]);
  expect((await axe.run(main, { rules: { region: { enabled: false } } })).violations).toEqual([]);
});

it('is gone through by the keyboard to its end and back', async () => {
  const { main } = await show(300);
  main.querySelector<HTMLElement>('[data-pending]')?.focus();
  await press('{ArrowDown}{ArrowDown}');
  expect(focusedId()).toBe('facebook:500002');
  await press('{End}');
  await expect.poll(() => focusedId()).toBe('facebook:500299');
  await press('{Home}');
  await expect.poll(() => focusedId()).toBe('facebook:500000');
});

it('dismisses with a reason by two keys, and searches', async () => {
  const { main, change } = await show(20);
  main.querySelector<HTMLElement>('[data-pending]')?.focus();
  await press('n');
  await press('2');
  expect(change).toHaveBeenCalledWith('facebook:500000', { kind: 'dismissed', reason: 'between-visitors' });
  await press('{Escape}');
  const search = main.querySelector<HTMLInputElement>('input[type="search"]')!;
  await act(() => userEvent.fill(search, 'biblioteket'));
  expect(main.querySelectorAll('[data-pending]')).toHaveLength(5);
});

it('leads through the guide by number keys to an action that Enter begins, and keeps the way', async () => {
  const { main, change, open } = await show(5);
  main.querySelector<HTMLElement>('[data-pending]')?.focus();
  await press('g');
  await press('1');
  await press('{Enter}');
  expect(change).toHaveBeenCalledWith('facebook:500000', { kind: 'guided', path: ['unlawful', 'remove'] });
  expect(open).toHaveBeenCalledWith(expect.objectContaining({ commentId: '500000' }), 'preserve-and-remove');
});

it('says why a comment is shown without name and words, and leads to its record', async () => {
  const { main } = await show(1, { authorName: null, text: null, permalink: null });
  const row = main.querySelector<HTMLElement>('[data-pending]')!;
  expect(row.innerText).toContain('Skyddad text');
  expect(row.innerText).toContain('omfattas av sekretess eller får inte bevaras');
  await act(() => row.click());
  expect(main.querySelector('h2')?.textContent).toBe('Skyddad text');
  expect(main.querySelector('a')?.getAttribute('href')).toBe('records.html?q=500000');
  expect((await axe.run(main, { rules: { region: { enabled: false } } })).violations).toEqual([]);
});
