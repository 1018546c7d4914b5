import { browser } from 'wxt/browser';
import { createStore } from 'zustand/vanilla';

interface PermissionState {
  /** `refused`: asked just now, and not given. */
  readonly state: 'allowed' | 'not-asked' | 'refused';
}

/** A permission that the browser can be asked for, for these origins. */
export function createPermissionStore(origins: string[]) {
  const store = createStore<PermissionState>(() => ({ state: 'not-asked' }));
  return {
    store,
    async load(): Promise<void> {
      const isAllowed = await browser.permissions.contains({ origins });
      store.setState(({ state }) => ({
        state: isAllowed ? 'allowed' : state === 'allowed' ? 'not-asked' : state,
      }));
    },
    /** Must be called straight from a gesture, or the browser does not ask. */
    async allow(): Promise<void> {
      const isGiven = await browser.permissions.request({ origins });
      store.setState({ state: isGiven ? 'allowed' : 'refused' });
    },
    async withdraw(): Promise<void> {
      await browser.permissions.remove({ origins });
      store.setState({ state: 'not-asked' });
    },
  };
}

export type PermissionStore = ReturnType<typeof createPermissionStore>;

/** Pictures of a tab without a press on the toolbar button need this and nothing smaller. */
export const PICTURES = ['<all_urls>'];

/** The websites of the manifest. Chrome gives them when it installs; Firefox leaves them to the user. */
export const SITES = [
  'https://www.facebook.com/*',
  'https://www.instagram.com/*',
  'https://*.fbcdn.net/*',
  'https://*.cdninstagram.com/*',
];
