import { fail, succeed } from '@/utils/domain/result';
import type { FetchMedia } from './media';

const LONGEST_WAIT_MS = 15_000;
const LARGEST_BYTES = 50_000_000;

/**
 * Fetches a picture without telling anybody who asks: no cookies, no referrer, and no redirect, which could lead away
 * from the platform's own image hosts. Fails with `http-<status>`, `too-large` or `unreachable`.
 */
export function createFetchMedia(fetch: typeof globalThis.fetch): FetchMedia {
  return async (address) => {
    try {
      const response = await fetch(address, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
        signal: AbortSignal.timeout(LONGEST_WAIT_MS),
      });
      if (!response.ok) return fail(`http-${response.status}`);
      if (Number(response.headers.get('content-length')) > LARGEST_BYTES) return fail('too-large');
      const bytes = new Uint8Array(await response.arrayBuffer());
      return bytes.length > LARGEST_BYTES ? fail('too-large') : succeed(bytes);
    } catch {
      // A network fault, a refused redirect and a timeout all reject, and mean the same to the editor.
      return fail('unreachable');
    }
  };
}
