import { AssignView } from '@/components/answering/assign-view';
import { GuideView } from '@/components/answering/guide-view';
import { ReplyView } from '@/components/answering/reply-view';
import { usePanel } from './panel-context';
import type { AssignView as Assign, GuideView as Guide, ReplyView as Reply } from './panel-model';

interface AnsweringViewProps {
  readonly view: Guide | Reply | Assign;
  readonly author: string;
}

/** The decision guide, the reply texts and the hand-over, at the comment itself. */
export function AnsweringView({ view, author }: AnsweringViewProps) {
  const { callbacks, now } = usePanel();
  switch (view.kind) {
    case 'guide':
      return (
        <GuideView
          policy={view.policy}
          isAtComment
          onEnd={callbacks.endGuide}
          onChart={callbacks.openChart}
        />
      );
    case 'assign':
      return (
        <AssignView
          handOvers={view.handOvers}
          initial={view.handOver}
          people={view.people}
          onSave={callbacks.assign}
        />
      );
    case 'reply':
      return (
        <ReplyView
          policy={view.policy}
          author={author}
          account={view.account}
          editor={view.editor}
          dueAt={view.dueAt}
          now={now()}
          initial={view.reply}
          onCheck={callbacks.checkReply}
          onCopy={callbacks.copyReply}
        />
      );
  }
}
