import { browser } from 'wxt/browser';
import { photographTab } from '@/utils/capture/photograph-tab';
import type { Sender } from '@/utils/messaging/check-sender';

/** A picture of a part of the tab that asks, where the browser permits it. */
export function photograph(
  area: Parameters<typeof photographTab>[1],
  { tab }: Sender,
  findWithheld?: Parameters<typeof photographTab>[2],
) {
  return photographTab(
    {
      takeVisible: () => browser.tabs.captureVisibleTab(tab?.windowId ?? -2, { format: 'png' }),
      isInView: async () => (await browser.tabs.get(tab?.id ?? -1)).active,
    },
    area,
    findWithheld,
  );
}
