import { browser } from 'wxt/browser';
import type { Background } from './background';

/** Shows the first steps once, when the extension has been installed; never after an update. */
export function openWelcome({ home }: Background): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: `${home}welcome.html` });
  });
}
