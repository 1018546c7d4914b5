import type { Page } from 'playwright-core';

/** Which of these words stand anywhere in a string that the page still holds, after its rubbish has been collected. */
export async function searchMemory(page: Page, words: readonly string[]): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const pieces: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => void pieces.push(chunk));
  await session.send('HeapProfiler.enable');
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  const { strings } = JSON.parse(pieces.join('')) as { readonly strings: readonly string[] };
  return words.filter((word) => strings.some((text) => text.includes(word)));
}
