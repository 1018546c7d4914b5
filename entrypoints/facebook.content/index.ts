import { defineContentScript } from 'wxt/utils/define-content-script';
import { startOnPlatform } from '@/entrypoints/platform-page/start-on-platform';
import { facebookAdapter } from '@/utils/platforms/facebook/adapter';

export default defineContentScript({
  matches: ['https://www.facebook.com/*'],
  runAt: 'document_idle',
  main: ({ signal }) => startOnPlatform(facebookAdapter, signal),
});
