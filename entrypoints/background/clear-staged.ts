import { browser } from 'wxt/browser';
import { succeed } from '@/utils/domain/result';
import { answer } from '@/utils/messaging/answer';
import { isFromOurPage } from '@/utils/messaging/check-sender';
import { nothingSchema } from '@/utils/messaging/message-schemas';
import { clearLeft } from '@/utils/records/staged-files';
import type { Background } from './background';

/** Milliseconds: a page that goes is gone by then. */
const GOING = 10_000;

/**
 * Clears what a records page left of its exports: what was opened of the vault as soon as the page is gone, whoever
 * closed it or whatever ended it; everything when the browser starts, since nothing is being saved then.
 */
export function clearStaged({ home }: Background): void {
  const clearOpened = () => clearLeft('opened', GOING);

  answer('records:leave', {
    schema: nothingSchema,
    mayAsk: (sender) => isFromOurPage(sender, home),
    handle: async () => {
      await clearOpened();
      return succeed(null);
    },
  });

  browser.tabs.onRemoved.addListener(() => void clearOpened());
  browser.runtime.onStartup.addListener(() => void clearLeft('all'));
  // A page that crashed or was put to sleep told nobody.
  void clearOpened();
}
