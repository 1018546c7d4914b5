import { browser } from 'wxt/browser';
import { createStore } from 'zustand/vanilla';
import type { Account } from '@/utils/domain/account';
import type { Failure } from '@/utils/domain/failure';
import type { EditorsChange, PendingComment } from '@/utils/domain/pending-comment';
import type { PendingOverview } from '@/utils/domain/pending-overview';
import type { ResolvedPolicy } from '@/utils/domain/policy';
import { askBackground } from '@/utils/messaging/ask-background';
import { watchPendingRevision } from '@/utils/messaging/pending-revision';
import type { ShowGoal } from '@/utils/messaging/protocol';
import { showInTab } from './show-in-tab';

export interface WaitingState {
  readonly overview: PendingOverview | null;
  readonly accounts: readonly Account[];
  readonly resolved: ResolvedPolicy | null;
  /** Milliseconds; moves on while the page is open. */
  readonly now: number;
  /** What the last gesture did, and to which comment. */
  readonly last: { readonly id: string; readonly change: EditorsChange } | null;
  readonly isNotShown: boolean;
  readonly failure: Failure | null;
}

/** More than any of the places shows without scrolling. */
const SEEN_FIRST = 40;
const EVERY_MS = 30_000;
/** Steps that are noted beside what the editor is doing and need no word. */
const SILENT: readonly EditorsChange['kind'][] = ['guided', 'drafted'];

/** What the list shows, kept up with what happens elsewhere, and every change that it can make. */
export function createWaitingStore() {
  const store = createStore<WaitingState>(() => ({
    overview: null,
    accounts: [],
    resolved: null,
    now: Date.now(),
    last: null,
    isNotShown: false,
    failure: null,
  }));

  async function list(most: number | null = null): Promise<void> {
    const listed = await askBackground('pending:list', most);
    store.setState(
      listed.ok ? { overview: listed.value, now: Date.now(), failure: null } : { failure: listed.failure },
    );
  }

  async function load(): Promise<void> {
    // What is seen first comes first; the rest once it is drawn.
    const [, accounts] = await Promise.all([list(SEEN_FIRST), askBackground('accounts:list')]);
    if (store.getState().overview?.whole) requestIdleCallback(() => void list(), { timeout: 300 });
    if (accounts.ok) store.setState({ accounts: accounts.value });
    const inForce = await askBackground('policy:in-force');
    if (inForce.ok) store.setState({ resolved: inForce.value.resolved });
  }

  /** Until the page is closed. */
  function keepUp(): void {
    watchPendingRevision(browser.storage.onChanged, new AbortController().signal, () => void list());
    setInterval(() => store.setState({ now: Date.now() }), EVERY_MS);
  }

  async function change(id: string, changed: EditorsChange): Promise<void> {
    const done = await askBackground('pending:change', { id, stepId: crypto.randomUUID(), change: changed });
    if (!done.ok) return store.setState({ failure: done.failure });
    if (!SILENT.includes(changed.kind)) store.setState({ last: { id, change: changed }, isNotShown: false });
    await list();
  }

  async function show(comment: PendingComment, goal: ShowGoal): Promise<void> {
    store.setState({ isNotShown: !(await showInTab(comment, goal)) });
  }

  return { store, load, keepUp, change, show };
}

export type WaitingStore = ReturnType<typeof createWaitingStore>;
