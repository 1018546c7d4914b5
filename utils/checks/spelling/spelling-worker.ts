import { createDictionaryShelf, type DictionaryShelf } from './dictionary-shelf';
import { findMisspellings } from './find-misspellings';
import type { SpellingAnswer, SpellingRequest } from './spelling-messages';

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

async function answer(request: SpellingRequest): Promise<SpellingAnswer> {
  const { id } = request;
  const shelf = shelfOf(request.dictionaries);
  try {
    if (request.kind === 'suggest') {
      const { word, language } = request;
      const suggestions = await shelf.use([language], (own) => own[language]?.suggest(word) ?? []);
      return { id, ok: true, findings: [], suggestions: suggestions.slice(0, MOST_SUGGESTIONS) };
    }
    const { draft, words } = request;
    const languages = draft.language === null ? [] : ([draft.language, 'en'] as const);
    const findings = await shelf.use(languages, (dictionaries) =>
      findMisspellings(draft, words, dictionaries),
    );
    return { id, ok: true, findings, suggestions: [] };
  } catch {
    return { id, ok: false };
  }
}

addEventListener('message', (event: MessageEvent<SpellingRequest>) => {
  void answer(event.data).then((message) => postMessage(message));
});
