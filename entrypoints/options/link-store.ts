import { browser } from 'wxt/browser';
import { createStore } from 'zustand/vanilla';
import { bumpRevision } from '@/utils/messaging/revision';
import { changeSettings, readSettings } from '@/utils/settings/settings-store';

interface LinkState {
  /** `refused`: asked just now, and not given. */
  readonly state: 'allowed' | 'not-asked' | 'refused';
}

/** Whether the organisation's own pages may be asked if they answer: the editor's wish and the browser's permission. */
export function createLinkStore() {
  const storage = browser.storage.local;
  const makeId = () => crypto.randomUUID();
  const store = createStore<LinkState>(() => ({ state: 'not-asked' }));
  const originsOf = (domains: readonly string[]) => domains.map((domain) => `*://*.${domain}/*`);

  async function wish(asksLinks: boolean): Promise<void> {
    await changeSettings(storage, makeId, { asksLinks });
    await bumpRevision(storage, Date.now());
  }

  return {
    store,
    async load(domains: readonly string[]): Promise<void> {
      const { asksLinks } = await readSettings(storage, makeId);
      const isPermitted = await browser.permissions.contains({ origins: originsOf(domains) });
      store.setState({ state: asksLinks && isPermitted ? 'allowed' : 'not-asked' });
    },
    /** Must be called straight from a gesture, or the browser does not ask. */
    async allow(domains: readonly string[]): Promise<void> {
      const isGiven = await browser.permissions.request({ origins: originsOf(domains) });
      store.setState({ state: isGiven ? 'allowed' : 'refused' });
      if (isGiven) await wish(true);
    },
    async withdraw(domains: readonly string[]): Promise<void> {
      await wish(false);
      await browser.permissions.remove({ origins: originsOf(domains) }).catch(() => false);
      store.setState({ state: 'not-asked' });
    },
  };
}

export type LinkStore = ReturnType<typeof createLinkStore>;
