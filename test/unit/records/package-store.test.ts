import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createPackageStore } from '@/entrypoints/records/package-store';
import { makeStore } from '@/test/support/records/make-store';

/** A file whose bytes come when they are told to. */
function makeFile(name: string) {
  const { promise, resolve } = Promise.withResolvers<void>();
  const file = new File([name], name);
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      await promise;
      controller.enqueue(new TextEncoder().encode(name));
      controller.close();
    },
  });
  Object.defineProperty(file, 'stream', { value: () => stream });
  return { file, arrive: resolve };
}

it('speaks of the file that came last, though an earlier one is read to its end after it', async () => {
  const { store, check } = createPackageStore(makeStore().db);
  const [large, small] = [makeFile('large.zip'), makeFile('small.zip')];
  const [first, second] = [check(large.file), check(small.file)];
  small.arrive();
  await second;
  expect(store.getState()).toEqual({ name: 'small.zip', state: { kind: 'unknown' } });
  large.arrive();
  await first;
  expect(store.getState().name).toBe('small.zip');
});
