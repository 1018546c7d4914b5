import { browser } from 'wxt/browser';
import { succeed } from '@/utils/domain/result';
import { isFromAnyPlatform, type Sender } from '@/utils/messaging/check-sender';
import { nothingSchema } from '@/utils/messaging/message-schemas';

/** How a content script's wish for one of its larger scripts is answered: it is run in the frame that asks. */
export function answerScript(file: '/panel.js' | '/checklist.js', home: string) {
  return {
    schema: nothingSchema,
    mayAsk: (sender: Sender) => isFromAnyPlatform(sender, home) && sender.tab?.id !== undefined,
    handle: async (_: null | undefined, { tab, frameId }: Sender) => {
      await browser.scripting.executeScript({
        target: { tabId: tab?.id ?? -1, frameIds: [frameId ?? 0] },
        files: [file],
      });
      return succeed(null);
    },
  };
}
