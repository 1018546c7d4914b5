import { parse } from 'tldts';
import type { Check } from './check';
import { findAt, rangesOf } from './find';
import { findLinks, type Link } from './links';
import { isOneSlip } from './one-slip';

/** A beginning made of the letters of *https*, with whatever stands between it and the address. */
const BEGINNING =
  /(?<![\p{L}\d@._/-])(?<scheme>[htps]{3,7})(?<sign>\s?[:;.,]{0,3}\s?[/\\]{1,4}:?|:(?=[\p{L}\d]))(?<gap>\s*)(?<rest>[^\s<>"”]*)/giu;
/** Wrong beginnings and breaks of an address with *www*. */
const WWW =
  /(?<![\p{L}\d@._/-])(?:w{2}\.(?=[\p{L}\d-]+\.\p{L}{2,})[^\s]+|w{4,}\.[^\s]+|(?=[vw]*v)[vw]{3}\.[\p{L}\d-]+\.\p{L}{2,3}\S*|www[,;:]\s?[\p{L}\d-]+[.,][^\s]*|www\s*\.\s+[^\s]+|www\s+[\p{L}\d-]+\.(?:se|no|com|nu|org)\S*|www[\p{L}\d-]{3,}\.(?:se|no|com|nu|org)(?![\p{L}])\S*|www\.[\p{L}\d-]+\s+\.\s*\p{L}{2,}\S*)/giu;
/** A break inside an address: "https://kalmar.se /buss", "kalmar,se/buss". */
const INSIDE =
  /(?:https?:\/\/|www\.)[^\s<>"”]{1,300}\s+\/[\p{L}\d]+\S*|(?<![\p{L}\d@._/-])[\p{L}\d-]{3,}(?:,|\.{2,}|\s\.)(?:se|no|com|nu|org)\/\S+/giu;

type Range = [number, number];

/** "http", or at least an address behind something like it: "pst/s" is neither. */
const isBeginning = ({ scheme = '', rest = '' }: Record<string, string> = {}) =>
  /^https?$/iu.test(scheme) || /[\p{L}\d]\.\p{L}{2,}/u.test(rest);

const isGood = ({ scheme = '', sign, gap, rest }: Record<string, string> = {}) =>
  /^https?$/iu.test(scheme) && sign === '://' && gap === '' && rest !== '';

/** The name of an own site with a comma, two points or a gap before its ending. */
function ownMistyped(domains: readonly string[]): RegExp | null {
  const names = domains.map((domain) => {
    const at = domain.lastIndexOf('.');
    const [name, ending] = [domain.slice(0, at), domain.slice(at + 1)];
    return `${name.replaceAll('.', '[.,]')}(?:[,;]|\\.{2,}|\\s\\.)${ending}`;
  });
  return names.length > 0
    ? new RegExp(`(?<![\\p{L}\\d@-])(?:www\\.)?(?:${names.join('|')})(?![\\p{L}\\d])`, 'giu')
    : null;
}

function findMistyped(text: string, domains: readonly string[]): Range[] {
  const own = ownMistyped(domains);
  const beginnings = rangesOf(text, BEGINNING).filter(
    ({ match }) => isBeginning(match.groups) && !isGood(match.groups),
  );
  return [
    ...beginnings,
    ...rangesOf(text, WWW),
    ...rangesOf(text, INSIDE),
    ...(own ? rangesOf(text, own) : []),
  ].map(({ range }) => range);
}

function isBroken({ shown, domain }: Link, domains: readonly string[]): boolean {
  const host = shown.replace(/^https?:\/\//i, '').split(/[/?#]/)[0] ?? '';
  if (/\.\.|,\p{L}{2,3}$|\\|^[.@-]|^(?:www\.){2}|\.(\p{L}{2,3})\.\1$/u.test(host)) return true;
  if (/^https?:\/\/https?:/i.test(shown)) return true;
  const { hostname, publicSuffix, isIcann, isIp } = parse(shown);
  if (!isIp && (!hostname || !publicSuffix || isIcann === false || !hostname.includes('.'))) return true;
  return domain !== null && !domains.includes(domain) && domains.some((own) => isOneSlip(own, domain));
}

/** Of ranges that overlap, the first given. */
function withoutOverlaps(ranges: readonly Range[], length: number): Range[] {
  const isTaken = new Uint8Array(length);
  return ranges.filter((range) => {
    const isFree = !isTaken.subarray(...range).includes(1);
    if (isFree) isTaken.fill(1, ...range);
    return isFree;
  });
}

/**
 * An address that no browser will open, one of the organisation's own that no longer answers where that is asked, and more
 * addresses than the policy allows (NYK-22: is the web address right and working).
 */
export const badLink: Check<{ mostLinks: number }> = {
  id: 'bad-link',
  version: 3,
  answers: ['NYK-22'],
  defaults: { mostLinks: 2 },
  run({ text, account, answering = {} }, { mostLinks }) {
    const domains = account.officialDomains;
    const found = findLinks(text);
    const broken = found.filter((link) => isBroken(link, domains)).map(({ range }) => range);
    const bad = withoutOverlaps([...findMistyped(text, domains), ...broken], text.length);
    const links = new Map(found.map((link) => [link.shown.toLowerCase(), link]));
    const spare = [...links.values()]
      .slice(mostLinks)
      .map(({ range }) =>
        findAt('bad-link', 'links-many', text, range, { fields: { count: links.size, most: mostLinks } }),
      );
    const dead = [...links.values()]
      .filter(({ shown }) => answering[shown] === false)
      .map(({ range }) => findAt('bad-link', 'link-dead', text, range));
    const wrong = bad.sort((a, b) => a[0] - b[0]).map((range) => findAt('bad-link', 'bad-link', text, range));
    const all = [...wrong, ...dead, ...spare];
    return all.length === 0 && Object.values(answering).includes(null) ? null : all;
  },
};
