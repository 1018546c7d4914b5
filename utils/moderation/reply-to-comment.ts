import type { CommentHandle } from '@/utils/platforms/adapter';
import { notice, openAt, type Flow } from './flow';
import { keepDecision } from './keep-decision';

/** A reply text at a comment (issue 5, "Answering"). */
export function replyToComment(flow: Flow, handle: CommentHandle): void {
  flow.choose(() => replyWith(flow, handle, null));
}

/**
 * Opens the reply texts at a comment. A text is checked as it is written and goes to the clipboard; then the comment's own
 * reply box is opened, and nothing is written into it.
 */
export async function replyWith(
  flow: Flow,
  handle: CommentHandle,
  reply: string | null,
  afterwards: () => void = () => {},
): Promise<boolean> {
  const { account, adapter, ask, context, panel } = flow;
  const { platform, id: accountId } = account;
  const answering = await ask('answering:context', { platform, commentId: handle.commentId });
  if (!answering.ok) return openAt(flow, handle, notice('failure', { failure: answering.failure }), {});
  const { policy, dueAt } = answering.value;
  return openAt(
    flow,
    handle,
    { kind: 'reply', policy, reply, account: account.name, editor: context.editor, dueAt },
    {
      checkReply: async (text) => {
        const found = await ask('answering:check', { platform, accountId, text });
        return found.ok ? found.value : null;
      },
      copyReply: async (chosen, text) => {
        const isCopied = await copy(text);
        if (!isCopied) return false;
        const kept = await keepDecision(flow, handle, [
          { kind: 'drafted', reply: chosen },
          { kind: 'accepted' },
        ]);
        if (!kept.ok) {
          panel.show(notice('failure', { failure: kept.failure }), {});
          return true;
        }
        panel.close();
        // The panel gives the focus back as it goes, and the platform's box is to have it.
        await flow.wait(0);
        const fresh = adapter.refresh(handle);
        if (fresh) adapter.findReplyControl(fresh)?.click();
        afterwards();
        return true;
      },
    },
  );
}

function copy(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
