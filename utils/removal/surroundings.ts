import type { CommentHandle } from '@/utils/platforms/adapter';
import type { Removal } from './removal';

/** What stood around a comment before it was removed. */
export interface Surroundings {
  /** True while the post that the comment stood under is still there and the page can still be read. */
  isStanding(): boolean;
}

/**
 * Remembers what a comment stands in. Platforms empty what is scrolled out of view and replace whole pages without
 * loading one, so a comment that cannot be found is gone only when its post is still there.
 */
export function rememberSurroundings(
  { adapter, page }: Pick<Removal, 'adapter' | 'page'>,
  handle: CommentHandle,
): Surroundings {
  const post = adapter.readPost(handle, page());
  const known = new Set(adapter.health(page()).failures);
  const signs = [longestRun(post.text.value ?? ''), squeeze(post.authorName.value ?? '')].filter(Boolean);
  const places = (signs.length > 0 ? signs : ['']).flatMap((sign) => {
    const element = findAround(handle.element, sign);
    return element ? [{ element, sign }] : [];
  });
  return {
    isStanding() {
      const isReadable = adapter.health(page()).failures.every((failure) => known.has(failure));
      return isReadable && places.some(({ element, sign }) => element.isConnected && says(element, sign));
    },
  };
}

/** The nearest ancestor that says `sign` (or anything) outside the comment. */
function findAround(comment: Element, sign: string): Element | null {
  const own = squeeze(comment.textContent);
  for (let around = comment.parentElement; around; around = around.parentElement) {
    const rest = squeeze(around.textContent).replace(own, '');
    if (rest !== '' && rest.includes(sign)) return around;
  }
  return null;
}

function says(element: Element, sign: string): boolean {
  const text = squeeze(element.textContent);
  return text !== '' && text.includes(sign);
}

/** The longest stretch of plain words: emoji are pictures on the page and stand in no text. */
function longestRun(text: string): string {
  const runs = text.split(/[^\p{L}\p{N}\p{P}\s]+/u).map(squeeze);
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '').slice(0, 60);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
