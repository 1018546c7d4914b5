import type { StorageArea } from '@/utils/settings/settings-store';
import type { StorageChanges } from './revision';

const KEY = 'pendingRevision';

/** Tells every open list that what waits is no longer what it was. */
export async function bumpPendingRevision(area: StorageArea, now: number): Promise<void> {
  await area.set({ [KEY]: now });
}

/** Calls `onChange` when what waits has changed, until the signal aborts. */
export function watchPendingRevision(
  changes: StorageChanges,
  signal: AbortSignal,
  onChange: () => void,
): void {
  const listener = (changed: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changed) onChange();
  };
  changes.addListener(listener);
  signal.addEventListener('abort', () => changes.removeListener(listener), { once: true });
}
