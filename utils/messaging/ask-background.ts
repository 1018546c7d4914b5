import { browser } from 'wxt/browser';
import { createAsk } from './ask';
import { sendMessage } from './messenger';

/** Asks the extension's background from a content script or one of our pages. */
export const askBackground = createAsk({
  send: (type, data) => sendMessage(type, data as never),
  isAlive: () => Boolean(browser?.runtime?.id),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});
