import { getDomain, getHostname } from 'tldts';

export interface Link {
  readonly shown: string;
  readonly range: [number, number];
  readonly host: string;
  /** Registrable domain, such as `nykvarn.se`; null where there is none. */
  readonly domain: string | null;
}

const LINK =
  /(?<![\p{L}\d@._-])(?:https?:\/\/[^\s<>"”]+|www\.[^\s<>"”]+|(?:[\p{L}\d-]+\.)+(?:se|no|nu|com|org|net|eu|ly|gl|me|gd|io|info|co|link|be|app|page|dk|fi|gov)(?:\/[^\s<>"”]*)?|(?:[\p{L}\d-]+\.)+(?:cc|at|to|is|im|it|st|ws|nl|fr|de|uk|us|in|lu|li|ai|gg|pt|es|pl|la|mx|asia|one|id|sh|al|tt|ee|ru|su|gy|fyi|click)\/[^\s<>"”]+)(?![\p{L}\d@])/giu;

/** Every address in the text that a reader could follow, without the punctuation of the sentence around it. */
export function findLinks(text: string): Link[] {
  return [...text.matchAll(LINK)].map((match) => {
    const shown = match[0].replace(/[.,;:!?)\]'’]+$/u, '');
    return {
      shown,
      range: [match.index, match.index + shown.length],
      host: getHostname(shown) ?? '',
      domain: getDomain(shown),
    };
  });
}
