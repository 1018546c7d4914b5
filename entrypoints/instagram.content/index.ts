import { defineContentScript } from 'wxt/utils/define-content-script';
import { startOnPlatform } from '@/entrypoints/platform-page/start-on-platform';
import { instagramAdapter } from '@/utils/platforms/instagram/adapter';

export default defineContentScript({
  matches: ['https://www.instagram.com/*'],
  runAt: 'document_idle',
  main: ({ signal }) => startOnPlatform(instagramAdapter, signal),
});
