import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * The same bytes, and a promise of their digest and number that is kept when the last one has been read. It rejects
 * when the stream fails or is cancelled.
 */
export function summarizeStream(source: ReadableStream<Uint8Array>): {
  readonly stream: ReadableStream<Uint8Array>;
  readonly summary: Promise<{ readonly sha256: string; readonly size: number }>;
} {
  const reader = source.getReader();
  const hash = sha256.create();
  const { promise, resolve, reject } = Promise.withResolvers<{ sha256: string; size: number }>();
  // Who only wants the bytes need not listen to the summary as well.
  promise.catch(() => undefined);
  let size = 0;
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) {
          controller.close();
          return resolve({ sha256: bytesToHex(hash.digest()), size });
        }
        hash.update(value);
        size += value.length;
        controller.enqueue(value);
      } catch (error) {
        reject(error);
        throw error;
      }
    },
    async cancel(reason) {
      reject(reason ?? new DOMException('The export was cancelled.', 'AbortError'));
      // The zip writer throws the reason back at whoever cancels.
      await reader.cancel(reason).catch(() => undefined);
    },
  });
  return { stream, summary: promise };
}
