import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { toStream } from '@/utils/exports/document/document-stream';
import { summarizeStream } from '@/utils/exports/summarize-stream';

const SIZES = [1, 0, 262_143, 1, 262_144, 262_145, 5, 1_000_000, 3];
const pieces = SIZES.map((size, number) => new Uint8Array(size).fill(number + 1));
async function* each(list: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* list;
}
const all = Buffer.concat(pieces);

it('hands on every byte in order, in pieces that are worth a write, with their digest', async () => {
  const { stream, summary } = summarizeStream(toStream(each(pieces)));
  const got: Uint8Array[] = [];
  for await (const piece of stream) got.push(piece);
  expect(Buffer.concat(got).equals(all)).toBe(true);
  expect(got.length).toBeLessThan(pieces.length);
  expect(await summary).toEqual({
    sha256: createHash('sha256').update(all).digest('hex'),
    size: all.length,
  });
});

it('of nothing makes nothing, and its digest', async () => {
  const { stream, summary } = summarizeStream(toStream(each([])));
  expect((await stream.getReader().read()).done).toBe(true);
  expect(await summary).toEqual({ sha256: createHash('sha256').digest('hex'), size: 0 });
});

it('ends its source and rejects the summary when it is cancelled half way', async () => {
  let wasEnded = false;
  const source = async function* () {
    try {
      for (;;) yield new Uint8Array(300_000);
    } finally {
      wasEnded = true;
    }
  };
  const { stream, summary } = summarizeStream(toStream(source()));
  const reader = stream.getReader();
  await reader.read();
  await reader.cancel();
  await expect(summary).rejects.toThrow('The export was cancelled.');
  expect(wasEnded).toBe(true);
});
