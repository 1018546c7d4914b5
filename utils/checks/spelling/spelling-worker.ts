import type { SpellingOutcome, SpellingWork } from '@/utils/domain/spelling';
import { createDictionaryShelf, type DictionaryShelf } from './dictionary-shelf';
import { findMisspellings } from './find-misspellings';
import type { SpellingRequest, SpellingAnswer } from './spelling-messages';

const MOST_SUGGESTIONS = 5;

/** The worker of spelling: a shelf per address of dictionaries, and exactly one answer to every question. */
const shelves = new Map<string, DictionaryShelf>();

function shelfOf(base: string): DictionaryShelf {
  const known = shelves.get(base);
  if (known) return known;
  const made = createDictionaryShelf(async (path) => {
    const response = await fetch(new URL(path, base));
    if (!response.ok) throw new Error(`dictionary ${path}: ${response.status}`);
    return response.text();
  });
  shelves.set(base, made);
  return made;
}

async function perform(work: SpellingWork, shelf: DictionaryShelf): Promise<SpellingOutcome> {
  const { language } = work;
  if (work.kind === 'suggest') {
    const suggestions = await shelf.use([language], (own) => own[language]?.suggest(work.word) ?? []);
    return { places: [], suggestions: suggestions.slice(0, MOST_SUGGESTIONS) };
  }
  const { text, accountName, words, names } = work;
  const account = { name: accountName, officialDomains: [], caseNumberPattern: null };
  const findings = await shelf.use([language, 'en'], (dictionaries) =>
    findMisspellings({ text, language, account }, words, dictionaries, names),
  );
  return { places: findings.map(({ start, end }) => [start, end] as const), suggestions: [] };
}

addEventListener('message', ({ data: { id, dictionaries, work } }: MessageEvent<SpellingRequest>) => {
  void perform(work, shelfOf(dictionaries))
    .catch(() => null)
    .then((outcome) => postMessage({ id, outcome } satisfies SpellingAnswer));
});
