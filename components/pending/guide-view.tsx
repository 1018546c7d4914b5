import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { PendingComment } from '@/utils/domain/pending-comment';
import { walkGuide, type GuideNode } from '@/utils/domain/pending-guide';
import { NumberChoices } from './number-choices';
import type { PendingApi } from './pending-api';
import type { DetailView } from './pending-detail';
import { usePendingWords } from './pending-words';

interface GuideViewProps {
  readonly comment: PendingComment;
  readonly api: PendingApi;
  readonly onView: (view: DetailView) => void;
}

/** The pack's flow chart as one short question at a time, ending in an action that Enter begins (NYK-25, VAR-17, SOG-8). */
export function GuideView({ comment, api, onView }: GuideViewProps) {
  const { guide: g } = usePendingWords();
  const [answers, setAnswers] = useState<readonly number[]>([]);
  const { policy } = api;
  const back = () => setAnswers((given) => given.slice(0, -1));

  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener('keydown', ({ key }) => void (key === 'Backspace' && back()), {
      signal: stop.signal,
    });
    return () => stop.abort();
  }, []);

  if (!policy) return <Callout kind="warning">{g('missing')}</Callout>;
  const path = walkGuide(policy.guide, answers);
  const node = policy.guide.nodes[path.at(-1) ?? ''];
  if (!node) return null;

  function act({ action, reply, handOver }: GuideNode): void {
    if (!action) return;
    api.change(comment.id, { kind: 'guided', path: [...path] });
    if (action === 'no-action') api.change(comment.id, { kind: 'dismissed', reason: 'no-question' });
    else if (action === 'remove') api.show(comment, 'preserve-and-remove');
    else if (action === 'register') api.show(comment, 'to-registry');
    else if (action === 'preserve') api.show(comment, 'preserve-only');
    else if (action === 'pass-on' || action === 'ask-for-help')
      onView({ kind: 'assign', handOver: handOver ?? null });
    else onView({ kind: 'reply', reply: reply ?? null, thenRegister: action !== 'reply' });
  }

  return (
    <div className="guide" lang={policy.identity.documentLanguage}>
      <h3 aria-live="polite">{node.text}</h3>
      {node.help && <p className="muted">{node.help}</p>}
      {node.choices ? (
        <NumberChoices
          key={path.join(' ')}
          label={node.text}
          choices={node.choices.map(({ label, to }, i) => ({ id: `${i}-${to}`, text: label }))}
          onChoose={(_, index) => setAnswers([...answers, index])}
        />
      ) : (
        node.action && (
          <Button kind="primary" autoFocus lang={document.documentElement.lang} onClick={() => act(node)}>
            {g(`do.${node.action}`)} <kbd>Enter</kbd>
          </Button>
        )
      )}
      <div className="guide-foot" lang={document.documentElement.lang}>
        <Button kind="quiet" disabled={answers.length === 0} onClick={back}>
          {g('back')}
        </Button>
        <Button kind="quiet" onClick={api.openChart}>
          {g('chart')}
        </Button>
      </div>
      <p className="muted" lang={document.documentElement.lang}>
        {g('keys')}
      </p>
    </div>
  );
}
