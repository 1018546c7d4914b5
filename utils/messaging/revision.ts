import type { StorageArea } from '@/utils/settings/settings-store';

const KEY = 'revision';

/** Tells every open page that the own accounts, the policy or the settings are no longer what they were. */
export async function bumpRevision(area: StorageArea, now: number): Promise<void> {
  await area.set({ [KEY]: now });
}

export interface StorageChanges {
  addListener(listener: (changes: Record<string, unknown>, area: string) => void): void;
  removeListener(listener: (changes: Record<string, unknown>, area: string) => void): void;
}

/** Calls `onChange` when accounts or settings change, until the signal aborts. */
export function watchRevision(changes: StorageChanges, signal: AbortSignal, onChange: () => void): void {
  const listener = (changed: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changed) onChange();
  };
  changes.addListener(listener);
  signal.addEventListener('abort', () => changes.removeListener(listener), { once: true });
}
