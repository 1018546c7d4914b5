import { createSpeller } from '@/utils/checks/spelling/speller';
import type { SessionOptions } from './checklist-session';

/**
 * Spelling in a worker of its own, for a page of the extension: a platform's page may not start one of our workers.
 * The dictionaries lie beside the page.
 */
export function openSpelling(): NonNullable<SessionOptions['spell']> {
  const worker = new Worker(new URL('../checks/spelling/spelling-worker.ts', import.meta.url), {
    type: 'module',
  });
  const speller = createSpeller(worker, new URL('/dictionaries/', location.href).href);
  return (draft, words) => speller.check(draft, words);
}
