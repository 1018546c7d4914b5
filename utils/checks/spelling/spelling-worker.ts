import type { DraftLanguage } from '@/utils/checks/check';
import { type Dictionaries, findMisspellings } from './find-misspellings';
import { loadDictionary } from './load-dictionary';
import type { SpellDictionary } from './spell-dictionary';
import type { SpellingAnswer, SpellingRequest } from './spelling-messages';

/**
 * The worker of spelling: dictionaries are loaded when their language is first asked for, and a load that failed is
 * tried again with the next question. Every question gets exactly one answer.
 */
const loading = new Map<DraftLanguage, Promise<SpellDictionary>>();

function dictionaryOf(language: DraftLanguage, base: string): Promise<SpellDictionary> {
  const known = loading.get(language);
  if (known) return known;
  const made = loadDictionary(language, async (path) => {
    const response = await fetch(new URL(path, base));
    if (!response.ok) throw new Error(`dictionary ${path}: ${response.status}`);
    return response.text();
  });
  loading.set(language, made);
  made.catch(() => loading.delete(language));
  return made;
}

async function answer(request: SpellingRequest): Promise<SpellingAnswer> {
  const { id, dictionaries: base } = request;
  try {
    if (request.kind === 'suggest') {
      const dictionary = await dictionaryOf(request.language, base);
      return { id, ok: true, findings: [], suggestions: dictionary.suggest(request.word).slice(0, 5) };
    }
    const languages = [...new Set([request.draft.language, 'en' as const])].filter((l) => l !== null);
    const entries = await Promise.all(languages.map(async (l) => [l, await dictionaryOf(l, base)] as const));
    const dictionaries: Dictionaries = Object.fromEntries(entries);
    return {
      id,
      ok: true,
      findings: findMisspellings(request.draft, request.words, dictionaries),
      suggestions: [],
    };
  } catch {
    return { id, ok: false };
  }
}

addEventListener('message', (event: MessageEvent<SpellingRequest>) => {
  void answer(event.data).then((message) => postMessage(message));
});
