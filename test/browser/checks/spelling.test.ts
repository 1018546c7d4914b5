import { afterEach, describe, expect, it } from 'vitest';
import { createSpeller, type Speller, type SpellerOptions } from '@/utils/checks/spelling/speller';
import type { SpellingLanguage } from '@/utils/domain/spelling';

const SHIPPED = new URL('/dictionaries/', location.origin).href;

let started: Worker[] = [];
afterEach(() => {
  for (const worker of started) worker.terminate();
  started = [];
});

const startReal = () =>
  new Worker(new URL('../../../utils/checks/spelling/spelling-worker.ts', import.meta.url), {
    type: 'module',
  });

function open(more: Partial<SpellerOptions> = {}, start: () => Worker = startReal): Speller {
  const startWorker = () => {
    const worker = start();
    started.push(worker);
    return worker;
  };
  return createSpeller({ startWorker, dictionaries: SHIPPED, ...more });
}

async function spell(speller: Speller, text: string, language: SpellingLanguage, words: string[] = []) {
  const outcome = await speller.ask({
    kind: 'check',
    text,
    language,
    accountName: 'Kalmar kommun',
    words,
    names: [],
  });
  return outcome && outcome.places.map(([start, end]) => text.slice(start, end));
}

describe('spelling in its worker, with the dictionaries that are shipped', () => {
  it.each([
    ['sv', 'Hej! Biblioteket öppnar klockan tio.', 'Vi har bibblioteket öppet i dag.', 'bibblioteket'],
    ['nb', 'Biblioteket åpner klokka ti.', 'Vi har biblotekket åpent i dag.', 'biblotekket'],
    ['nn', 'Biblioteket opnar klokka ti.', 'Vi har biblotekket ope i dag.', 'biblotekket'],
    ['en', 'The library opens at ten.', 'The librery opens at ten today.', 'librery'],
  ] as const)('%s', async (language, right, wrong, slip) => {
    const speller = open();
    expect(await spell(speller, right, language)).toEqual([]);
    expect(await spell(speller, wrong, language)).toEqual([slip]);
    expect(await spell(speller, wrong, language, [slip])).toEqual([]);
  });

  it('suggests what was meant', async () => {
    const outcome = await open().ask({ kind: 'suggest', word: 'bibblioteket', language: 'sv' });
    expect(outcome?.suggestions).toContain('biblioteket');
  });

  it('could not look where the dictionaries are not', async () => {
    const speller = open({ dictionaries: new URL('/no-dictionaries-here/', location.origin).href });
    expect(await spell(speller, 'Hej på dig!', 'sv')).toBeNull();
    expect(await speller.ask({ kind: 'suggest', word: 'hejj', language: 'sv' })).toBeNull();
  });

  it('a worker that does not start could not look, and the next question starts another', async () => {
    const speller = open(
      {},
      () => new Worker(new URL('/no-worker-here.js', location.origin), { type: 'module' }),
    );
    expect(await spell(speller, 'Hej på dig!', 'sv')).toBeNull();
    expect(await spell(speller, 'Hej igen!', 'sv')).toBeNull();
    expect(started).toHaveLength(2);
  });

  it('a worker that was lost is replaced for the next question', async () => {
    const speller = open({ patience: 1_500 });
    expect(await spell(speller, 'Hej på dig!', 'sv')).toEqual([]);
    started[0]?.terminate();
    expect(await spell(speller, 'Hej igen!', 'sv')).toBeNull();
    expect(await spell(speller, 'Hej igen!', 'sv')).toEqual([]);
  });

  it('lets the worker go when it is not needed, and starts one when it is', async () => {
    const speller = open({ rest: 1 });
    expect(await spell(speller, 'Hej på dig!', 'sv')).toEqual([]);
    const ask = () => spell(speller, 'Hej igen!', 'sv').then((found) => [found, started.length]);
    await expect.poll(ask).toEqual([[], 2]);
  });
});
