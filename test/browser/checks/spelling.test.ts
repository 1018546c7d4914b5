import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSpeller, type Speller } from '@/utils/checks/spelling/speller';

const account = { name: 'Kalmar kommun', officialDomains: ['kalmar.se'], caseNumberPattern: null };
const SHIPPED = new URL('/dictionaries/', location.origin).href;

let worker: Worker;
beforeEach(() => {
  worker = new Worker(new URL('../../../utils/checks/spelling/spelling-worker.ts', import.meta.url), {
    type: 'module',
  });
});
afterEach(() => worker.terminate());

async function spell(
  speller: Speller,
  text: string,
  language: 'sv' | 'nb' | 'nn' | 'en',
  words: string[] = [],
) {
  const findings = await speller.check({ text, language, account }, words);
  return findings?.map(({ quote, start, end }) => (text.slice(start, end) === quote ? quote : 'misplaced'));
}

describe('spelling in its worker, with the dictionaries that are shipped', () => {
  it.each([
    ['sv', 'Hej! Biblioteket öppnar klockan tio.', 'Vi har bibblioteket öppet i dag.', 'bibblioteket'],
    ['nb', 'Biblioteket åpner klokka ti.', 'Vi har biblotekket åpent i dag.', 'biblotekket'],
    ['nn', 'Biblioteket opnar klokka ti.', 'Vi har biblotekket ope i dag.', 'biblotekket'],
    ['en', 'The library opens at ten.', 'The librery opens at ten today.', 'librery'],
  ] as const)('%s', async (language, right, wrong, slip) => {
    const speller = createSpeller(worker, SHIPPED);
    expect(await spell(speller, right, language)).toEqual([]);
    expect(await spell(speller, wrong, language)).toEqual([slip]);
    expect(await spell(speller, wrong, language, [slip])).toEqual([]);
  });

  it('suggests what was meant', async () => {
    expect(await createSpeller(worker, SHIPPED).suggest('bibblioteket', 'sv')).toContain('biblioteket');
  });

  it('could not look where the dictionaries are not', async () => {
    const speller = createSpeller(worker, new URL('/no-dictionaries-here/', location.origin).href);
    expect(await speller.check({ text: 'Hej på dig!', language: 'sv', account }, [])).toBeNull();
    expect(await speller.suggest('hejj', 'sv')).toBeNull();
  });

  it('a worker that does not start could not look, the first time and the next', async () => {
    const missing = new Worker(new URL('/no-worker-here.js', location.origin), { type: 'module' });
    const speller = createSpeller(missing, SHIPPED);
    expect(await speller.check({ text: 'Hej på dig!', language: 'sv', account }, [])).toBeNull();
    expect(await speller.check({ text: 'Hej igen!', language: 'sv', account }, [])).toBeNull();
    missing.terminate();
  });
});
