import { defineConfig } from 'wxt';

/**
 * Every permission is listed with its reason in README.md, "Permissions".
 * A permission that is not explained there fails test/e2e/manifest.test.ts.
 */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  // Older targets have `light-dark()` written out with properties that only a page of our own would set.
  vite: () => ({ build: { cssTarget: ['chrome126', 'firefox140'] } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'alarms',
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    host_permissions: [
      'https://www.facebook.com/*',
      'https://www.instagram.com/*',
      'https://*.fbcdn.net/*',
      'https://*.cdninstagram.com/*',
    ],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['<all_urls>'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+B' } } },
    content_security_policy: {
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    },
    ...(browser !== 'firefox' && {
      minimum_chrome_version: '126',
      storage: { managed_schema: 'managed-schema.json' },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'bevara@bevara.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
