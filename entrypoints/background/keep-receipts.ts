import { browser } from 'wxt/browser';
import type { Failure } from '@/utils/domain/failure';
import type { PublicationDraft } from '@/utils/domain/publication';
import type { Result } from '@/utils/domain/result';
import { log } from '@/utils/log/log';
import { savePublication } from '@/utils/records/save-publication';
import { forgetReceipt, keepReceipt, listKeptReceipts } from '@/utils/settings/kept-receipts';
import type { Background } from './background';

const UNSENT = 'unsent-receipts';
const MINUTES = 0.5;

/**
 * Stores receipts. One that finds no room lies in the browser's memory until it does, so that it outlives its tab
 * (docs/adr/0005-receipts-that-wait-lie-in-memory.md).
 */
export function keepReceipts({ db, clock }: Background) {
  const area = browser.storage.session;

  async function save(receipt: PublicationDraft): Promise<Result<null, Failure>> {
    const saved = await savePublication(db, clock, receipt);
    if (saved.ok || saved.failure.code === 'invalid-message') {
      await forgetReceipt(area, receipt.receiptId);
      return saved;
    }
    try {
      await keepReceipt(area, receipt);
      await browser.alarms.create(UNSENT, { periodInMinutes: MINUTES });
    } catch {
      log.error('publishing', 'receipt-not-kept');
    }
    return saved;
  }

  async function tryAgain(): Promise<void> {
    // One that cannot be stored keeps no other from it.
    for (const receipt of await listKeptReceipts(area))
      await save(receipt).catch(() => log.error('publishing', 'receipt-not-stored'));
    if ((await listKeptReceipts(area)).length === 0) await browser.alarms.clear(UNSENT);
  }

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === UNSENT) tryAgain().catch(() => log.error('publishing', 'receipts-not-tried'));
  });
  return { save };
}
