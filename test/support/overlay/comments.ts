import type { CommentHandle, CommentSpot } from '@/utils/platforms/adapter';

/** A comment with an action row, built like a platform's as far as the overlay can tell. */
export function makeComment(id: string, author: string, text = 'A comment'): HTMLElement {
  const article = document.createElement('div');
  article.setAttribute('role', 'article');
  article.setAttribute('aria-label', `Comment by ${author} 1 hour ago`);
  const body = document.createElement('p');
  body.textContent = text;
  const row = document.createElement('div');
  row.className = 'row';
  const like = document.createElement('span');
  like.textContent = 'Like';
  const time = document.createElement('a');
  time.href = `https://www.facebook.com/town/posts/1?comment_id=${id}`;
  time.textContent = '1 h';
  row.append(like, time);
  article.append(body, row);
  return article;
}

function toHandle(element: Element): CommentHandle | null {
  const link = element.querySelector<HTMLAnchorElement>('a[href*="comment_id="]');
  const actionRow = element.querySelector('.row');
  const commentId = /comment_id=(\d+)/.exec(link?.href ?? '')?.[1];
  if (!commentId || !actionRow) return null;
  const authorName = /^Comment by (.*) 1 hour ago$/.exec(element.getAttribute('aria-label') ?? '')?.[1] ?? '';
  return { element, commentId, authorName, accountKeys: ['name:town'], actionRow };
}

/** A finder for `makeComment`, with the contract of PlatformAdapter.findComments. */
export function findComments(root: ParentNode): CommentHandle[] {
  const own = root instanceof Element ? root.closest('[role="article"]') : null;
  return [...new Set([...(own ? [own] : []), ...root.querySelectorAll('[role="article"]')])].flatMap(
    (element) => toHandle(element) ?? [],
  );
}

export function refresh(handle: CommentHandle): CommentHandle | null {
  return toHandle(handle.element);
}

/** A spotter for `makeComment`, with the contract of PlatformAdapter.spotComments. */
export function spotComments(root: ParentNode): CommentSpot[] {
  return [...root.querySelectorAll('[role="article"]')].flatMap((element) => {
    const actionRow = element.querySelector('.row');
    return actionRow ? [{ element, actionRow }] : [];
  });
}
