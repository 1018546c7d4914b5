import type { Check } from './check';
import { findAt } from './find';
import { findLinks, type Link } from './links';
import { toSmallLetters } from './small-letters';
import { NOT, PARTY_SITES, VIEWS } from './words/elected';

/** The beginning of an address as people write it, without what every address may have in front. */
const plain = (address: string) =>
  address
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\/$/, '');

function isBelow({ shown }: Link, site: string): boolean {
  const [address, start] = [plain(shown), plain(site)];
  return address === start || ['/', '?', '#'].some((mark) => address.startsWith(start + mark));
}

/** A sentence like "Åsikterna där är inte kommunens." stands somewhere. */
function saysWhoseViews(text: string): boolean {
  return toSmallLetters(text)
    .split(/[.!?\n]/)
    .some((sentence) => VIEWS.test(sentence) && NOT.test(sentence));
}

/** A link to a party, or to a page of somebody elected that the policy names, says that the views are not ours (NYK-5). */
export const electedLink: Check<{ sites: readonly string[] }> = {
  id: 'elected-link',
  version: 1,
  answers: ['NYK-5'],
  defaults: { sites: [] },
  run({ text }, { sites }) {
    const links = findLinks(text).filter(
      (link) => PARTY_SITES.has(link.domain ?? '') || sites.some((site) => isBelow(link, site)),
    );
    if (links.length === 0 || saysWhoseViews(text)) return [];
    return links.map(({ range }) => findAt('elected-link', 'elected-link', text, range));
  },
};
