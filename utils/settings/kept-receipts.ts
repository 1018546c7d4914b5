import type { PublicationDraft } from '@/utils/domain/publication';

/** The part of `browser.storage.session` that is needed: memory that outlives the worker and the tab, and never the browser. */
export interface PassingArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const PREFIX = 'unsent-receipt:';

/** Keeps a receipt that could not be stored; the same again changes nothing. Rejects when there is no room. */
export function keepReceipt(area: PassingArea, receipt: PublicationDraft): Promise<void> {
  return area.set({ [PREFIX + receipt.receiptId]: receipt });
}

/** Every receipt that is kept, as it was given. */
export async function listKeptReceipts(area: PassingArea): Promise<PublicationDraft[]> {
  const kept = Object.entries(await area.get(null));
  return kept.filter(([key]) => key.startsWith(PREFIX)).map(([, receipt]) => receipt as PublicationDraft);
}

/** It lies in the store now, or never will. */
export function forgetReceipt(area: PassingArea, receiptId: string): Promise<void> {
  return area.remove(PREFIX + receiptId);
}
