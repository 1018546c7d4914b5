import type { MarkerLayer } from '@/components/overlay/marker-layer';
import type { Account } from '@/utils/domain/account';
import type { Ask } from '@/utils/messaging/ask';
import type { CommentHandle, PageContext, PlatformAdapter } from '@/utils/platforms/adapter';
import { isUnderOwnPost } from './own-comments';

export interface UnfinishedOptions {
  readonly adapter: PlatformAdapter;
  readonly account: Account;
  readonly page: () => PageContext;
  readonly ask: Ask;
  readonly setStatus: MarkerLayer['setStatus'];
  /** Calls back when the page has nothing better to do. */
  readonly whenIdle: (work: () => void) => void;
  readonly signal: AbortSignal;
}

/** Which comments are asked about together; the message holds no more. */
const MOST_AT_ONCE = 200;

/**
 * Says at a comment that its removal was begun and never finished, because the tab or the browser ended first, and
 * whether it stands there or is hidden. What the editor does about it is one of the marker's own ways: removing it anew
 * ends the old removal, and the record asks what became of it. Each comment is asked about once.
 */
export function createUnfinished(options: UnfinishedOptions) {
  const { adapter, account, page, ask, setStatus, whenIdle, signal } = options;
  const asked = new Set<string>();
  const records = new Map<string, string>();
  let waiting: string[] = [];

  async function tell(): Promise<void> {
    const commentIds = waiting.slice(0, MOST_AT_ONCE);
    waiting = waiting.slice(MOST_AT_ONCE);
    if (waiting.length > 0) whenIdle(() => void tell());
    if (signal.aborted) return;
    const found = await ask('records:unfinished', { platform: account.platform, commentIds });
    // They are asked about again the next time they come into view.
    if (!found.ok) return commentIds.forEach((id) => asked.delete(id));
    for (const { commentId, recordId } of found.value) {
      records.set(commentId, recordId);
      const isHidden = adapter.stateOf(commentId, page()) === 'hidden';
      setStatus(commentId, isHidden ? 'unfinished-hidden' : 'unfinished');
    }
  }

  return {
    look(handles: readonly CommentHandle[]): void {
      const fresh = handles.filter(
        (handle) => !asked.has(handle.commentId) && isUnderOwnPost(handle, account),
      );
      if (fresh.length === 0) return;
      if (waiting.length === 0) whenIdle(() => void tell());
      for (const { commentId } of fresh) {
        asked.add(commentId);
        waiting.push(commentId);
      }
    },
    /** Shows the record of that comment's unfinished removal on the extension's own page. */
    openRecord(commentId: string): void {
      const recordId = records.get(commentId);
      if (recordId) void ask('records:open', recordId);
    },
  };
}
