import { readLabelled } from '@/test/support/pending/read-labelled';
import type { ChainedEvent } from '@/utils/domain/event';
import type { ExportItem } from '@/utils/exports/export-format';
import { makeItem, makePart } from './make-items';
import { makePng } from './make-png';
import { createRandom } from './random';

/** One record in so many has a screenshot. */
const PICTURES_EVERY = 4;
const VARIANTS = 16;

/**
 * Records of Swedish comments, one at a time as the store reads them: evidence, HTML of comment and thread, and for
 * every fourth a screenshot. Nothing of a record is kept when the next one is asked for; what is alike is made once,
 * so that making the records does not count as exporting them.
 */
export function createBenchItems(hasPictures: boolean) {
  const texts = readLabelled('test/fixtures/waiting/tuning.jsonl')
    .filter(({ lang }) => lang === 'sv')
    .map(({ text }) => text);
  const random = createRandom(7);
  const threads = Array.from({ length: VARIANTS }, () =>
    Array.from({ length: 3 }, (_, place) => ({
      commentId: `9001${place}`,
      parentId: place > 1 ? '1' : null,
      authorName: `Namn ${random.below(5_000)}`,
      text: random.pick(texts),
      shownTime: '2 tim',
    })),
  );
  const pages = threads.map((thread) => {
    const html = thread.map(({ text }) => `<div class="x1 x2 x3"><span dir="auto">${text}</span></div>`);
    return makePart('', 'thread.html', 'text/html', new TextEncoder().encode(html.join('\n').repeat(20)));
  });
  // As dense as letters on a screen: about one byte in ten is unlike its neighbours.
  const grey = () => (random.chance(0.1) ? random.below(256) : 255);
  const screenshots = Array.from({ length: hasPictures ? 4 : 0 }, () =>
    makePng(640, 200, { alpha: true, opacity: 255, grey }),
  );

  async function* items(count: number): AsyncGenerator<ExportItem> {
    for (let number = 0; number < count; number++) {
      const id = idOf(number);
      const variant = number % VARIANTS;
      const picture = screenshots[Math.floor(number / PICTURES_EVERY) % 4];
      const text = [0, 1, 2].map((place) => texts[(number * 3 + place * 7) % texts.length]).join(' ');
      const item = makeItem(
        { id, commentId: `9001${number}2`, authorName: `Namn ${number}`, text },
        {
          thread: threads[variant],
          pictures: picture && number % PICTURES_EVERY === 0 ? [picture] : [],
          media: [{ ...pages[variant]!, recordId: id }],
        },
      );
      yield item;
    }
  }

  async function* events(count: number): AsyncGenerator<ChainedEvent> {
    for (let number = 0; number < count; number++)
      for (const [place, type] of (['captured', 'stored', 'removed'] as const).entries())
        yield {
          seq: number * 3 + place + 1,
          id: `${idOf(number)}:${type}`,
          at: '2026-09-01T10:00:02.000Z',
          recordId: idOf(number),
          type,
          editorId: 'e-1',
          data: {},
          previous: 'd'.repeat(64),
        };
  }
  return { items, events };
}

function idOf(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}
