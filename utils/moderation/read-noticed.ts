import type { Account } from '@/utils/domain/account';
import type { NoticedComment } from '@/utils/domain/pending-comment';
import { authorOf, isWrittenBy } from '@/utils/domain/written-by';
import type { CommentHandle, PageContext, PlatformAdapter } from '@/utils/platforms/adapter';

/** Enough to judge by; a longer text asks what it asks in its beginning. */
const LONGEST = 2_000;

/** Words of a comment that another one may answer. */
export type Heard = ReadonlyMap<string, { readonly author: string; readonly text: string }>;

/** What the background needs of a comment to judge whether it waits. Reads the page and changes nothing. */
export function readNoticed(
  adapter: PlatformAdapter,
  account: Account,
  handle: CommentHandle,
  page: PageContext,
  heard: Heard,
): NoticedComment {
  const { fields } = adapter.read(handle, page);
  const parentId = fields.parentId.value;
  const isByAccount = isWrittenBy(account, authorOf(fields));
  const time = fields.time.value;
  return {
    commentId: handle.commentId,
    threadId: parentId ?? handle.commentId,
    permalink: fields.permalink.value,
    authorName: fields.authorName.value ?? handle.authorName,
    text: (fields.text.value ?? '').slice(0, LONGEST),
    written: time && { from: time.from, until: time.until },
    post: (adapter.readPost(handle, page).text.value ?? '').slice(0, LONGEST),
    parent: parentId === null ? null : (heard.get(parentId) ?? readParent(adapter, parentId, page)),
    isByAccount,
    before: isByAccount && parentId !== null ? findBefore(adapter, handle, page) : [],
  };
}

/** A parent comes into view before its replies; only in a thread that was opened in the middle is it looked for. */
function readParent(adapter: PlatformAdapter, parentId: string, page: PageContext): NoticedComment['parent'] {
  const parent = adapter.locate(parentId, page);
  if (!parent) return null;
  const text = adapter.read(parent, page).fields.text.value ?? '';
  return { author: parent.authorName, text: text.slice(0, LONGEST) };
}

/** The comments of an answer's thread that stand before it, the nearest first. */
function findBefore(
  adapter: PlatformAdapter,
  answer: CommentHandle,
  page: PageContext,
): NoticedComment['before'] {
  const thread = new Set(adapter.readThread(answer, page).map(({ commentId }) => commentId));
  return adapter
    .findComments(page.document)
    .filter(({ commentId, element }) => thread.delete(commentId) && stands(element, answer.element))
    .toReversed()
    .map(({ commentId, authorName }) => ({ commentId, authorName }));
}

function stands(element: Element, before: Element): boolean {
  return Boolean(element.compareDocumentPosition(before) & Node.DOCUMENT_POSITION_FOLLOWING);
}
