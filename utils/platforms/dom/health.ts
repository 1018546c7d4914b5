import type { HealthReport, PageContext } from '@/utils/platforms/adapter';
import { findInSubtree, STRATEGIES } from './comment-finder';
import { readEmbeddedComments } from './embedded-comments';
import { isCommentName } from './reading-words';
import type { ThreadSite } from './thread-site';

/** Counts what looks like a comment by any sign against what could be read; `failures` names what was missing. */
export function readHealth(page: PageContext, site: ThreadSite): HealthReport {
  const { found, refused } = findInSubtree(page.document, site);
  const readable = new Set(found.map(({ element }) => element));
  const candidates = new Set([...readable, ...refused.map(({ element }) => element)]);
  const failures = new Set<string>(refused.map(({ reason }) => reason));
  for (const element of findNamedCandidates(page.document, site)) {
    if ([...candidates].some((other) => element.contains(other) || other.contains(element))) continue;
    candidates.add(element);
    failures.add('comment-permalink');
  }
  const strategies: Record<string, number> = {};
  for (const strategy of STRATEGIES) {
    const count = found.filter((comment) => comment.strategy === strategy).length;
    if (count > 0) strategies[strategy] = count;
  }
  const embedded = readEmbeddedComments(page.document, site).length;
  if (embedded > 0) strategies['embedded-data'] = embedded;
  return { candidates: candidates.size, readable: readable.size, strategies, failures: [...failures] };
}

/** Elements that say they are a comment, by name or by id, whether or not they hold a link. */
function findNamedCandidates(document: Document, site: ThreadSite): Element[] {
  const { comment, idAttribute } = site.marks;
  const named = comment === null ? [] : [...document.querySelectorAll(comment)];
  return [
    ...named.filter((element) => isCommentName(element.getAttribute('aria-label'))),
    ...(idAttribute === null ? [] : document.querySelectorAll(`[${idAttribute}]`)),
  ];
}
