import en from './words/en.txt?raw';
import nb from './words/nb.txt?raw';
import nn from './words/nn.txt?raw';
import sv from './words/sv.txt?raw';
import { mergeWordLists, readWordList, type WordList } from './words/word-list';

export const WORD_FAMILIES = ['sv', 'no', 'en'] as const;
/** Bokmål and nynorsk are read together: few people keep them apart in a comment. */
export type WordFamily = (typeof WORD_FAMILIES)[number];

const MARKS: Readonly<Record<WordFamily, RegExp>> = {
  sv: /[äö]|(?<!\p{L})(?:och|inte|jag|är|ni|att|på|med|när|hur|vad|vem|från|eller|kan|mycket|nu|någon|får|till|ska|finns|ej|hos|vi|va|tack|här|där|vilken|vilket|dom|måste|sen|gärna|har|som|det|den)(?!\p{L})/gu,
  no: /[æø]|(?<!\p{L})(?:og|ikke|ikkje|jeg|eg|dere|dykk|er|å|på|med|når|hvor|hva|hvem|korleis|kva|kven|kor|fra|frå|eller|kan|noe|noko|nå|får|til|skal|finnes|blir|vert|vi|me|takk|til|ka|hvilken|må|gjerne|hei|av|har|som|det|den|veit|vet|opnar|men)(?!\p{L})/gu,
  en: /(?<!\p{L})(?:the|and|is|are|you|to|of|not|my|what|when|where|how|who|do|does|can|for|it|this|with|have|has|please|thanks|there|we|our|on|at|any|from|will|be|was)(?!\p{L})/gu,
};

/** How much a text looks like a family by its small words and letters. */
export function countMarks(family: WordFamily, text: string): number {
  return [...text.matchAll(MARKS[family])].length;
}

/** The words of a family. */
export function findWords(family: WordFamily): WordList {
  if (family === 'sv') return readWordList(sv);
  if (family === 'en') return readWordList(en);
  return mergeWordLists(readWordList(nb), readWordList(nn));
}
