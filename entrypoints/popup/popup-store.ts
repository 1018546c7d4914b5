import { createStore } from 'zustand/vanilla';
import type { CaptureWish } from '@/components/accounts/capture-form';
import type { PageState } from '@/components/accounts/page-status';
import type { Account, PageIdentity } from '@/utils/domain/account';
import type { CaptureOverview } from '@/utils/domain/capture-overview';
import type { Failure } from '@/utils/domain/failure';
import { askBackground } from '@/utils/messaging/ask-background';
import { watchPage } from './read-page';

export interface PopupState {
  readonly accounts: readonly Account[] | null;
  readonly page: PageState;
  /** What the last gesture led to. */
  readonly added: { readonly name: string; readonly isKept: boolean } | null;
  readonly failure: Failure | null;
  /** Where the accounts stand with their archive captures; null until it is known. */
  readonly captures: CaptureOverview | null;
}

/** What the popup shows, and the two things that change it: looking at the page, and making it one of ours. */
export function createPopupStore() {
  const store = createStore<PopupState>(() => ({
    accounts: null,
    page: { kind: 'looking' },
    added: null,
    failure: null,
    captures: null,
  }));

  async function look(): Promise<void> {
    const listed = await askBackground('accounts:list');
    if (!listed.ok) return store.setState({ failure: listed.failure });
    const accounts = listed.value;
    store.setState({ accounts });
    const isAwaited = () => store.getState().accounts === accounts;
    await watchPage(accounts, isAwaited, (page) => store.setState({ page }));
  }

  async function add(page: PageIdentity): Promise<void> {
    const account = { ...page, id: crypto.randomUUID(), addedAt: new Date().toISOString() };
    const answer = await askBackground('accounts:add', account);
    if (!answer.ok) return store.setState({ failure: answer.failure });
    // Asked from a page, for a worker cannot; without it a browser may clear the store when the disk is nearly full.
    const isKept = await navigator.storage.persist();
    store.setState({ added: { name: page.name, isKept }, failure: null });
    await look();
  }

  async function lookAtCaptures(): Promise<void> {
    const captures = await askBackground('archive:overview');
    if (captures.ok) store.setState({ captures: captures.value });
  }

  /** True when the page has begun; it goes on without the popup. */
  async function beginCapture(wish: CaptureWish): Promise<boolean> {
    const { page } = store.getState();
    if (page.kind !== 'own') return false;
    const { account, tabId } = page;
    const { platform, keys, name, address } = account;
    const begun = await askBackground('archive:begin', {
      id: crypto.randomUUID(),
      tabId,
      account: { platform, keys, name, address },
      ...wish,
    });
    if (!begun.ok) store.setState({ failure: begun.failure });
    return begun.ok;
  }

  async function stopCapture(id: string): Promise<void> {
    const stopped = await askBackground('archive:stop', id);
    if (!stopped.ok) store.setState({ failure: stopped.failure });
    await lookAtCaptures();
  }

  return { store, look, add, lookAtCaptures, beginCapture, stopCapture };
}

export type PopupStore = ReturnType<typeof createPopupStore>;
