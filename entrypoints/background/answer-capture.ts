import { browser } from 'wxt/browser';
import { photographTab } from '@/utils/capture/photograph-tab';
import { answer } from '@/utils/messaging/answer';
import { isFromAnyPlatform } from '@/utils/messaging/check-sender';
import { areaSchema } from '@/utils/messaging/message-schemas';
import type { Background } from './background';

/** Pictures of the tab that asks, where the browser permits them. */
export function answerCapture({ home }: Background): void {
  answer('capture:screenshot', {
    schema: areaSchema,
    mayAsk: (sender) => isFromAnyPlatform(sender, home) && sender.tab?.id !== undefined,
    handle: (area, { tab }) =>
      photographTab(
        {
          takeVisible: () => browser.tabs.captureVisibleTab(tab?.windowId ?? -2, { format: 'png' }),
          isInView: async () => (await browser.tabs.get(tab?.id ?? -1)).active,
        },
        area,
      ),
  });
}
