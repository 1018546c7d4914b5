import type { HealthReport, PageContext } from '@/utils/platforms/adapter';
import { findInSubtree } from './comment-finder';
import { readEmbeddedComments } from './embedded-comments';
import { readLine } from './page-text';
import { isCommentName } from './reading-words';
import type { ThreadSite } from './thread-site';

/** Counts what looks like a comment by any sign against what could be read; `failures` names what was missing. */
export function readHealth(page: PageContext, site: ThreadSite): HealthReport {
  const { found, refused } = findInSubtree(page.document, site);
  const known = [...found, ...refused].map(({ element }) => element);
  const unlinked: Element[] = [];
  for (const element of findSigns(page.document, site)) {
    const isKnown = [...known, ...unlinked].some(
      (other) => element.contains(other) || other.contains(element),
    );
    if (!isKnown) unlinked.push(element);
  }
  const failures = new Set<string>(refused.map(({ reason }) => reason));
  if (unlinked.length > 0) failures.add('comment-permalink');
  const strategies: Record<string, number> = {};
  for (const { strategy } of found) strategies[strategy] = (strategies[strategy] ?? 0) + 1;
  const embedded = readEmbeddedComments(page.document, site).length;
  if (embedded > 0) strategies['embedded-data'] = embedded;
  return {
    candidates: new Set(known).size + unlinked.length,
    readable: found.length,
    strategies,
    failures: [...failures],
  };
}

/** Elements that look like a comment without any of its links: by name, by id, inside a post, or by their time. */
function findSigns(document: Document, site: ThreadSite): Element[] {
  const { comment, idAttribute, sign } = site.marks;
  const elements = comment === null ? [] : [...document.querySelectorAll(comment)];
  const looksLikeComment = (element: Element) => {
    if (isCommentName(element.getAttribute('aria-label'))) return true;
    const isInPost = comment !== null && element.parentElement?.closest(comment);
    return !element.matches(site.marks.post) && Boolean(isInPost) && readLine(element) !== null;
  };
  return [
    ...elements.filter(looksLikeComment),
    ...(idAttribute === null ? [] : document.querySelectorAll(`[${idAttribute}]`)),
    ...[...(sign === null ? [] : document.querySelectorAll(sign))].filter(
      (element) => !leadsToPost(element, site),
    ),
  ];
}

function leadsToPost(element: Element, site: ThreadSite): boolean {
  const href = element.closest('a[href]')?.getAttribute('href');
  return typeof href === 'string' && site.addresses.readPost(href) !== null;
}
