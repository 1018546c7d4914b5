import type { TestedExtension } from '@/test/support/extension';

/** Milliseconds by the clock of the page, for one sentence there and back. */
export interface SpellingTimes {
  /** With no dictionary loaded yet. */
  readonly first: number;
  readonly median: number;
  readonly slowest: number;
}

/** Asks for each sentence as the list does when that sentence has changed: by a message to the background. */
export async function measureSpelling(
  { context, address }: TestedExtension,
  sentences: readonly string[],
): Promise<SpellingTimes> {
  const page = await context.newPage();
  await page.goto(address('practice.html'));
  const [first = NaN, ...times] = await page.evaluate(async (texts) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<{ res?: { ok: boolean } }> } };
    };
    const ask = async (type: string, data: object) => {
      const began = performance.now();
      const answer = await chrome.runtime.sendMessage({ id: 1, type, data, timestamp: Date.now() });
      if (!answer.res?.ok) throw new Error('spelling did not answer');
      return performance.now() - began;
    };
    const measured: number[] = [];
    for (const text of texts) {
      const rules = { language: 'sv', accountName: 'Kalmar kommun', words: [], names: [] };
      measured.push(await ask('spelling:check', { text, ...rules }));
      // As the list does when a composer is opened.
      if (measured.length === 1) await ask('spelling:suggest', { word: 'nummok', language: 'sv' });
    }
    return measured;
  }, sentences);
  await page.close();
  const sorted = times.toSorted((a, b) => a - b);
  const round = (value = NaN) => Math.round(value * 10) / 10;
  return {
    first: round(first),
    median: round(sorted[Math.floor(sorted.length / 2)]),
    slowest: round(sorted.at(-1)),
  };
}
