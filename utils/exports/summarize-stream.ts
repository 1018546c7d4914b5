import { joinBytes } from './join-bytes';
import { openDigest } from './running-digest';

/** Bytes that are handed on together: a thousand small files cost a thousand writes otherwise. */
const PIECE = 256 * 1024;
/** Bytes that are worth a write of their own, and not copied. */
const LARGE = 32 * 1024;

/**
 * The same bytes in larger pieces, and a promise of their digest and number that is kept when the last one has been
 * read. It rejects when the stream fails or is cancelled.
 */
export function summarizeStream(source: ReadableStream<Uint8Array>): {
  readonly stream: ReadableStream<Uint8Array>;
  readonly summary: Promise<{ readonly sha256: string; readonly size: number }>;
} {
  const reader = source.getReader();
  const { promise, resolve, reject } = Promise.withResolvers<{ sha256: string; size: number }>();
  // Who only wants the bytes need not listen to the summary as well.
  promise.catch(() => undefined);
  const pieces = async function* () {
    const digest = await openDigest();
    let size = 0;
    for await (const piece of gather(reader)) {
      digest.update(piece);
      size += piece.length;
      yield piece;
    }
    resolve({ sha256: digest.end(), size });
  };
  const whole = pieces();
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await whole.next();
          if (done) controller.close();
          else controller.enqueue(value);
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
    },
    { highWaterMark: 0 },
  );
  return { stream, summary: promise };
}

/** Small pieces put together; one that is large by itself is handed on as it is. */
async function* gather(reader: ReadableStreamDefaultReader<Uint8Array>): AsyncGenerator<Uint8Array> {
  let small: Uint8Array[] = [];
  let length = 0;
  const together = () => {
    const piece = joinBytes(small);
    small = [];
    length = 0;
    return piece;
  };
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const { value } = next;
    if (length > 0 && (value.length >= LARGE || length + value.length > PIECE)) yield together();
    if (value.length >= LARGE) yield value;
    else {
      small.push(value);
      length += value.length;
    }
  }
  if (length > 0) yield together();
}
