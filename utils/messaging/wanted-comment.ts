import type { StorageArea } from '@/utils/settings/settings-store';
import type { ShowGoal } from './protocol';

/** The comment for which a tab was opened. */
export interface WantedComment {
  readonly commentId: string;
  readonly goal: ShowGoal;
}

/** The part of `browser.storage.session` that is needed: what lies in it goes when the browser is closed. */
export type SessionArea = StorageArea & { remove(key: string): Promise<void> };

/** A page that took longer is looked at for another reason; milliseconds. */
const LONGEST = 120_000;
const keyOf = (tabId: number) => `wanted-${tabId}`;

/** Remembers for which comment a tab was opened, until its page asks. */
export async function keepWanted(
  area: SessionArea,
  tabId: number,
  wanted: WantedComment,
  now: number,
): Promise<void> {
  await area.set({ [keyOf(tabId)]: { ...wanted, at: now } });
}

/** What a tab was opened for, once; null when it was opened for nothing or long ago. */
export async function takeWanted(
  area: SessionArea,
  tabId: number,
  now: number,
): Promise<WantedComment | null> {
  const key = keyOf(tabId);
  const kept = (await area.get(key))[key] as (WantedComment & { readonly at: number }) | undefined;
  if (!kept) return null;
  await area.remove(key);
  const { at, ...wanted } = kept;
  return now - at < LONGEST ? wanted : null;
}
