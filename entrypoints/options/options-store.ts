import { browser } from 'wxt/browser';
import { createStore } from 'zustand/vanilla';
import type { EditableSettings } from '@/components/settings/settings-form';
import type { Account } from '@/utils/domain/account';
import type { Failure } from '@/utils/domain/failure';
import { askBackground } from '@/utils/messaging/ask-background';
import { bumpRevision } from '@/utils/messaging/revision';
import type { Settings } from '@/utils/settings/settings';
import { changeSettings } from '@/utils/settings/settings-store';

export interface OptionsState {
  readonly settings: Settings;
  readonly accounts: readonly Account[] | null;
  readonly pictures: 'allowed' | 'not-asked' | 'refused';
  readonly isSaved: boolean;
  readonly failure: Failure | null;
}

/** Pictures of a tab without a press on the toolbar button need this and nothing smaller. */
const EVERYWHERE = { origins: ['<all_urls>'] };

/** What the settings page shows, and every change it can make. A change is saved as it is made. */
export function createOptionsStore(settings: Settings) {
  const store = createStore<OptionsState>(() => ({
    settings,
    accounts: null,
    pictures: 'not-asked',
    isSaved: false,
    failure: null,
  }));
  const storage = browser.storage.local;

  async function load(): Promise<void> {
    if (await browser.permissions.contains(EVERYWHERE)) store.setState({ pictures: 'allowed' });
    const listed = await askBackground('accounts:list');
    store.setState(listed.ok ? { accounts: listed.value } : { failure: listed.failure });
  }

  return {
    store,
    load,
    async change(changed: Partial<EditableSettings>): Promise<void> {
      store.setState({ isSaved: false });
      const saved = await changeSettings(storage, () => crypto.randomUUID(), changed);
      await bumpRevision(storage, Date.now());
      store.setState({ settings: saved, isSaved: true });
    },
    async removeAccount(id: string): Promise<void> {
      const removed = await askBackground('accounts:remove', id);
      if (!removed.ok) store.setState({ failure: removed.failure });
      await load();
    },
    /** Must be called straight from a gesture, or the browser does not ask. */
    async allowPictures(): Promise<void> {
      const isGiven = await browser.permissions.request(EVERYWHERE);
      store.setState({ pictures: isGiven ? 'allowed' : 'refused' });
    },
    async withdrawPictures(): Promise<void> {
      await browser.permissions.remove(EVERYWHERE);
      store.setState({ pictures: 'not-asked' });
    },
  };
}

export type OptionsStore = ReturnType<typeof createOptionsStore>;
