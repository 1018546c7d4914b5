import type { ManagedArea } from './managed-settings';
import type { StorageArea } from './settings-store';

/** Where `storage.local` keeps what the organisation had set when it was last read. */
export const LAST_MANAGED = 'last-managed';
const PATIENCE_MS = 300;

/**
 * The managed area, answering with what it said last when it is silent. Chromium lets the question wait until its
 * policy service has started, several seconds into a session and longer on a busy machine; the badge and the list would
 * wait with it. A browser that has never answered is waited for, so that nothing the organisation has set is passed over.
 */
export function rememberManaged(area: ManagedArea, local: StorageArea): ManagedArea {
  async function ask(): Promise<Record<string, unknown>> {
    const said = await area.get();
    const last = await readLast();
    if (JSON.stringify(last) !== JSON.stringify(said)) await local.set({ [LAST_MANAGED]: said });
    return said;
  }

  async function readLast(): Promise<Record<string, unknown> | null> {
    const last = (await local.get(LAST_MANAGED))[LAST_MANAGED];
    return last !== null && typeof last === 'object' ? (last as Record<string, unknown>) : null;
  }

  return {
    get() {
      const asked = ask();
      const remembered = new Promise<Record<string, unknown>>((resolve, reject) => {
        setTimeout(() => void readLast().then((last) => last && resolve(last), reject), PATIENCE_MS);
      });
      return Promise.race([asked, remembered]);
    },
  };
}
