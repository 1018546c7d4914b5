import { existsSync, realpathSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from './scripts/ready/find-browser.mjs';

const alias = { '@': import.meta.dirname };
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The saved pages beside the project, wherever that folder really lies; none where it is absent. */
function sharedPages(): string[] {
  const folder = `${import.meta.dirname}/../shared/dom`;
  return existsSync(folder) ? [folder, realpathSync(folder)] : [];
}

/** They end what hangs, on a machine as slow as may be; what comes about is waited for by what shows it. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 30_000 } } };

/**
 * unit: Node, pure rooms. browser: real Chromium, what touches a DOM or IndexedDB.
 * e2e: Node driving Chromium with the built extension. One test belongs to exactly one of them.
 */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['test/{unit,contract,architecture}/**/*.test.{ts,tsx}'],
          environment: 'node',
          ...patience,
        },
      },
      {
        resolve: { alias },
        // Saved pages of the platforms lie beside the project.
        server: { fs: { allow: ['.', ...sharedPages()] } },
        // Found late, they would make Vite reload a test in the middle.
        optimizeDeps: {
          include: [
            '@tanstack/react-virtual',
            'axe-core',
            'hunspell-wasm',
            'react',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'zustand',
            'zustand/vanilla',
          ],
        },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.{ts,tsx}'],
          ...patience,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: chromiumPath(), args: flags } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          ...patience,
        },
      },
    ],
  },
});
