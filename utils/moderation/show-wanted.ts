import type { Account } from '@/utils/domain/account';
import type { WantedComment } from '@/utils/messaging/wanted-comment';
import { isUnderOwnPost } from './own-comments';
import { showComment } from './show-comment';
import type { Workplace } from './workplace';

/** How long a page may take until it shows a comment, and how often it is looked at; milliseconds. */
const LONGEST = 12_000;
const LOOK_EVERY = 300;

/**
 * Shows the comment for which this page was opened as soon as it is there. Where the page shows other comments of the
 * account and this one never comes, the list is told that it seems gone; whether it is, the editor says.
 */
export async function showWanted(
  { adapter, document, page, ask, wait, now, signal }: Workplace,
  account: Account,
  wanted: WantedComment,
): Promise<void> {
  const until = now() + LONGEST;
  while (!signal.aborted) {
    if (showComment(adapter, page(), wanted)) return;
    if (now() > until) break;
    await wait(LOOK_EVERY, signal);
  }
  const isRead = adapter.findComments(document).some((handle) => isUnderOwnPost(handle, account));
  if (signal.aborted || !isRead || account.platform === 'practice') return;
  await ask('pending:note-missing', {
    platform: account.platform,
    accountId: account.id,
    commentId: wanted.commentId,
  });
}
