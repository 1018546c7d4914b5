import { useCallback } from 'react';
import { useAnsweringWords } from '@/components/answering/answering-words';
import { AssignView } from '@/components/answering/assign-view';
import { GuideView } from '@/components/answering/guide-view';
import { ReplyView } from '@/components/answering/reply-view';
import { Callout } from '@/components/ui/callout';
import type { GuideEnd } from '@/utils/domain/answering';
import type { PendingComment } from '@/utils/domain/pending-comment';
import type { PendingApi } from './pending-api';

/** Where the editor goes on once the text is copied. */
type ReplyGoal = 'reply' | 'to-registry' | 'preserve-only';

/** `reply` of a hand-over: the text that goes to the visitor meanwhile. */
export type AnsweringView =
  | { readonly kind: 'guide' }
  | { readonly kind: 'assign'; readonly handOver: string | null; readonly reply: string | null }
  | { readonly kind: 'reply'; readonly reply: string | null; readonly goal: ReplyGoal };

interface PendingAnsweringProps {
  readonly comment: PendingComment;
  readonly view: AnsweringView;
  /** Milliseconds */
  readonly now: number;
  readonly api: PendingApi;
  readonly accountName: string;
  readonly people: readonly string[];
  readonly onView: (view: AnsweringView) => void;
}

/** The decision guide at a comment that waits, and what it can end in: passing it on, or a reply text. */
export function PendingAnswering(props: PendingAnsweringProps) {
  const { comment, view, now, api, accountName, people, onView } = props;
  const { answering: a, guide: g } = useAnsweringWords();
  const { policy, editor, check } = api;
  const { id, accountId } = comment;
  const checkReply = useCallback((text: string) => check(accountId, text), [check, accountId]);
  if (!policy) return <Callout kind="warning">{view.kind === 'guide' ? g('missing') : a('missing')}</Callout>;

  function act({ path, node: { action, reply, handOver } }: GuideEnd): void {
    api.change(id, { kind: 'guided', path });
    if (action === 'no-action') api.change(id, { kind: 'dismissed', reason: 'no-question' });
    else if (action === 'remove') api.show(comment, 'preserve-and-remove');
    else if (action === 'register') api.show(comment, 'to-registry');
    else if (action === 'preserve') api.show(comment, 'preserve-only');
    else if (action === 'pass-on' || action === 'ask-for-help')
      onView({ kind: 'assign', handOver: handOver ?? null, reply: reply ?? null });
    else onView({ kind: 'reply', reply: reply ?? null, goal: goalOf(action) });
  }

  switch (view.kind) {
    case 'guide':
      return <GuideView policy={policy} isAtComment={false} onEnd={act} onChart={api.openChart} />;
    case 'assign':
      return (
        <AssignView
          handOvers={policy.handOvers}
          initial={view.handOver}
          people={people}
          onSave={(to, handOver) => {
            api.change(id, { kind: 'assigned', to, handOver });
            if (view.reply !== null) onView({ kind: 'reply', reply: view.reply, goal: 'reply' });
          }}
        />
      );
    case 'reply':
      return (
        <ReplyView
          key={view.reply}
          policy={policy}
          author={comment.authorName}
          account={accountName}
          editor={editor}
          dueAt={comment.dueAt}
          now={now}
          initial={view.reply}
          onCheck={checkReply}
          onCopy={async (reply, text) => {
            const isCopied = await api.copy(text);
            if (isCopied) {
              api.change(id, { kind: 'drafted', reply });
              api.show(comment, view.goal);
            }
            return isCopied;
          }}
        />
      );
  }
}

function goalOf(action: GuideEnd['node']['action']): ReplyGoal {
  if (action === 'reply') return 'reply';
  return action === 'reply-and-preserve' ? 'preserve-only' : 'to-registry';
}
