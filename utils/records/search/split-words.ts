/** Where a link leads says something about who wrote it; that it leads to the platform does not. */
const HOSTS = /\bhttps?:\/\/[^\s/]+/gi;
const WORDS = /[\p{L}\p{N}]+|\p{Extended_Pictographic}/gu;
const BEYOND_SWEDISH = /[^\p{ASCII}åäö]+/gu;

/**
 * A text as it is compared: lower case, `å ä ö` letters of their own, `æ ø` equal to `ä ö` so that Swedish and Norwegian
 * spellings of a name meet, every other letter without its accents.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/æ/g, 'ä')
    .replace(/ø/g, 'ö')
    .replace(BEYOND_SWEDISH, (rest) => rest.normalize('NFD').replace(/\p{M}+/gu, ''));
}

/** The words of a text, folded, in their order; a number is a word and so is a pictograph. */
export function splitWords(text: string): string[] {
  return foldText(text.replace(HOSTS, ' ')).match(WORDS) ?? [];
}
