import type { Account } from '@/utils/domain/account';
import type { NoticedComment } from '@/utils/domain/pending-comment';
import { log } from '@/utils/log/log';
import type { Ask } from '@/utils/messaging/ask';
import type { CommentHandle, PageContext, PlatformAdapter } from '@/utils/platforms/adapter';
import { isUnderOwnPost } from './own-comments';
import { readNoticed } from './read-noticed';

export interface NoticeOptions {
  readonly adapter: PlatformAdapter;
  readonly account: Account;
  readonly page: () => PageContext;
  readonly ask: Ask;
  /** Calls back when the page has nothing better to do, with the milliseconds that are left. */
  readonly whenIdle: (work: (timeRemaining: () => number) => void) => void;
  readonly signal: AbortSignal;
}

/** A comment is read while at least so many milliseconds of idle time are left. */
const ENOUGH_MS = 4;
const MOST_AT_ONCE = 40;

/**
 * Notices the comments that come near the window as the editor reads (KAL-7, VAR-4): read in idle time, each once, and
 * sent to the background, which keeps those that seem to wait. Nothing is scrolled or opened for it. Returns what takes
 * the comments that were found anyway.
 */
export function createNotice({ adapter, account, page, ask, whenIdle, signal }: NoticeOptions) {
  const noticed = new Set<string>();
  const queue = new Map<string, CommentHandle>();
  /** Answers of the account by thread: a question that is read after its answer needs to hear of it again. */
  const answers = new Map<string, NoticedComment>();
  const heard = new Map<string, { readonly author: string; readonly text: string }>();
  let isPlanned = false;

  function plan(): void {
    if (isPlanned || queue.size === 0 || signal.aborted) return;
    isPlanned = true;
    whenIdle((timeRemaining) => {
      isPlanned = false;
      if (!signal.aborted) void send(readSome(timeRemaining));
      plan();
    });
  }

  function readSome(timeRemaining: () => number): NoticedComment[] {
    const read: NoticedComment[] = [];
    for (const [id, handle] of queue) {
      if (read.length >= MOST_AT_ONCE || (read.length > 0 && timeRemaining() < ENOUGH_MS)) break;
      queue.delete(id);
      try {
        const fresh = adapter.refresh(handle);
        if (!fresh) continue;
        const comment = readNoticed(adapter, account, fresh, page(), heard);
        heard.set(id, { author: comment.authorName, text: comment.text });
        read.push(comment);
      } catch (error) {
        // A page that is still being drawn may be read the next time.
        noticed.delete(id);
        log.warn('moderation', 'notice-fault', { error: error instanceof Error ? error.name : 'unknown' });
      }
    }
    return read;
  }

  async function send(comments: readonly NoticedComment[]): Promise<void> {
    if (comments.length === 0) return;
    const earlier = comments.flatMap(({ threadId }) => answers.get(threadId) ?? []);
    for (const comment of comments) if (comment.isByAccount) answers.set(comment.threadId, comment);
    const told = [...new Set([...comments, ...earlier])];
    const done = await ask('pending:notice', {
      platform: account.platform,
      accountId: account.id,
      comments: told,
    });
    // They are noticed again the next time they come into view.
    if (!done.ok) for (const { commentId } of comments) noticed.delete(commentId);
  }

  return (handles: readonly CommentHandle[]): void => {
    // What is practised on waits for nobody.
    if (account.platform === 'practice') return;
    for (const handle of handles) {
      if (noticed.has(handle.commentId) || !isUnderOwnPost(handle, account)) continue;
      noticed.add(handle.commentId);
      queue.set(handle.commentId, handle);
    }
    plan();
  };
}
