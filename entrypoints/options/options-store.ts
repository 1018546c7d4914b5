import { browser } from 'wxt/browser';
import { createStore } from 'zustand/vanilla';
import type { CrisisChange } from '@/components/settings/crisis-settings';
import type { EditableSettings } from '@/components/settings/settings-form';
import type { Account } from '@/utils/domain/account';
import type { Failure } from '@/utils/domain/failure';
import { askBackground } from '@/utils/messaging/ask-background';
import { bumpRevision } from '@/utils/messaging/revision';
import { applyManagedSettings, type ManagedSettings } from '@/utils/settings/managed-settings';
import { readManagedInForce } from '@/utils/settings/settings-in-force';
import type { Settings } from '@/utils/settings/settings';
import { changeSettings, readSettings } from '@/utils/settings/settings-store';

export interface OptionsState {
  /** As they hold, with what the organisation has set. */
  readonly settings: Settings;
  readonly managed: ManagedSettings;
  readonly accounts: readonly Account[] | null;
  readonly isSaved: boolean;
  readonly failure: Failure | null;
}

/** What the settings page shows, and every change it can make. A change is saved as it is made. */
export async function createOptionsStore() {
  const storage = browser.storage.local;
  const makeId = () => crypto.randomUUID();
  const own = await readSettings(storage, makeId);
  const managed = await readManagedInForce(browser.storage);
  const store = createStore<OptionsState>(() => ({
    settings: applyManagedSettings(own, managed),
    managed,
    accounts: null,
    isSaved: false,
    failure: null,
  }));

  async function load(): Promise<void> {
    const listed = await askBackground('accounts:list');
    store.setState(listed.ok ? { accounts: listed.value } : { failure: listed.failure });
  }

  return {
    store,
    load,
    /** Reads everything again: another page, or the organisation, has changed something. */
    async refresh(): Promise<void> {
      const [now, set] = await Promise.all([
        readSettings(storage, makeId),
        readManagedInForce(browser.storage),
      ]);
      store.setState({ settings: applyManagedSettings(now, set), managed: set });
      await load();
    },
    async change(changed: Partial<EditableSettings> & CrisisChange): Promise<void> {
      store.setState({ isSaved: false });
      const saved = await changeSettings(storage, makeId, changed);
      await bumpRevision(storage, Date.now());
      store.setState({ settings: applyManagedSettings(saved, store.getState().managed), isSaved: true });
    },
    async removeAccount(id: string): Promise<void> {
      const removed = await askBackground('accounts:remove', id);
      if (!removed.ok) store.setState({ failure: removed.failure });
      await load();
    },
  };
}

export type OptionsStore = Awaited<ReturnType<typeof createOptionsStore>>;
