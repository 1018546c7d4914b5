import { createStore } from 'zustand/vanilla';
import type { SavedSearch } from '@/components/records/find-view';
import type { StorageArea } from '@/utils/settings/settings-store';
import { readQuery, writeQuery } from './query-address';

const KEY = 'savedSearches';

/** Searches by name, kept as the addresses they have. */
export function createSavedSearchesStore(storage: StorageArea) {
  const store = createStore<{ readonly saved: readonly SavedSearch[] }>(() => ({ saved: [] }));

  async function keep(saved: readonly SavedSearch[]): Promise<void> {
    await storage.set({ [KEY]: saved.map(({ name, query }) => ({ name, address: writeQuery(query) })) });
    store.setState({ saved });
  }

  return {
    store,
    async load(): Promise<void> {
      const kept = (await storage.get(KEY))[KEY];
      const saved = (Array.isArray(kept) ? kept : []).flatMap((one: { name?: unknown; address?: unknown }) =>
        typeof one?.name === 'string' && typeof one.address === 'string'
          ? [{ name: one.name, query: readQuery(one.address) }]
          : [],
      );
      store.setState({ saved });
    },
    save: (search: SavedSearch) =>
      keep([...store.getState().saved.filter(({ name }) => name !== search.name), search]),
    forget: (name: string) => keep(store.getState().saved.filter((one) => one.name !== name)),
  };
}

export type SavedSearchesStore = ReturnType<typeof createSavedSearchesStore>;
