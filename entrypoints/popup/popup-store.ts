import { createStore } from 'zustand/vanilla';
import type { PageState } from '@/components/accounts/page-status';
import type { Account, PageIdentity } from '@/utils/domain/account';
import type { Failure } from '@/utils/domain/failure';
import { askBackground } from '@/utils/messaging/ask-background';
import { readPage } from './read-page';

export interface PopupState {
  readonly accounts: readonly Account[] | null;
  readonly page: PageState;
  /** What the last gesture led to. */
  readonly added: { readonly name: string; readonly isKept: boolean } | null;
  readonly failure: Failure | null;
}

/** What the popup shows, and the two things that change it: looking at the page, and making it one of ours. */
export function createPopupStore() {
  const store = createStore<PopupState>(() => ({
    accounts: null,
    page: { kind: 'looking' },
    added: null,
    failure: null,
  }));

  async function look(): Promise<void> {
    const listed = await askBackground('accounts:list');
    if (!listed.ok) return store.setState({ failure: listed.failure });
    store.setState({ accounts: listed.value, page: await readPage(listed.value) });
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

  return { store, look, add };
}

export type PopupStore = ReturnType<typeof createPopupStore>;
