import { parse } from 'tldts';
import type { Check } from './check';
import { findAt, rangesOf } from './find';
import { findLinks } from './links';

const MISTYPED =
  /(?<![\p{L}\d@._/-])(?:h(?:ttp|tp|ttps|ttp s|tttps?|ttps?)\s*(?:;\/\/|:\/(?!\/)|\/\/|:\s+\/\/|:\\\\|:\/\/\/+)[^\s]*|https?:\/\/(?=\s|$)|https?:\/\/\s+[^\s]+|(?:htp|htps|ttps?|htttps?|hhttps?|httpss):\/\/[^\s]*|w{2}\.(?=[\p{L}\d-]+\.\p{L}{2,})[^\s]+|w{4,}\.[^\s]+|www[,;:]\s?[\p{L}\d-]+[.,][^\s]*|www\s*\.\s+[^\s]+|www\.[\p{L}\d-]+\s+\.\s*\p{L}{2,})/giu;

function isBroken(shown: string): boolean {
  if (/\.\.|,\p{L}{2,3}(?:\/|$)/u.test(shown.replace(/^https?:\/\//i, '').split(/[/?#]/)[0] ?? ''))
    return true;
  if (/^https?:\/\/https?:/i.test(shown)) return true;
  const { hostname, publicSuffix, isIcann, isIp } = parse(shown);
  return !isIp && (!hostname || !publicSuffix || isIcann === false || !hostname.includes('.'));
}

/**
 * An address that no browser will open, one of the organisation's own that no longer answers where that is asked, and more
 * addresses than the policy allows (NYK-22: is the web address right and working).
 */
export const badLink: Check<{ mostLinks: number }> = {
  id: 'bad-link',
  version: 2,
  answers: ['NYK-22'],
  defaults: { mostLinks: 2 },
  run({ text, answering = {} }, { mostLinks }) {
    const mistyped = rangesOf(text, MISTYPED).map(({ range }) => range);
    const broken = findLinks(text)
      .filter(
        ({ shown, range }) =>
          isBroken(shown) && !mistyped.some((other) => range[0] < other[1] && other[0] < range[1]),
      )
      .map(({ range }) => range);
    const bad = [...mistyped, ...broken]
      .sort((a, b) => a[0] - b[0])
      .map((range) => findAt('bad-link', 'bad-link', text, range));
    const links = new Map(findLinks(text).map((link) => [link.shown.toLowerCase(), link]));
    const spare = [...links.values()]
      .slice(mostLinks)
      .map(({ range }) =>
        findAt('bad-link', 'links-many', text, range, { fields: { count: links.size, most: mostLinks } }),
      );
    const dead = [...links.values()]
      .filter(({ shown }) => answering[shown] === false)
      .map(({ range }) => findAt('bad-link', 'link-dead', text, range));
    const found = [...bad, ...dead, ...spare];
    return found.length === 0 && Object.values(answering).includes(null) ? null : found;
  },
};
