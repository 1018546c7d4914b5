import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { AnsweringPolicy, GuideEnd } from '@/utils/domain/answering';
import { walkGuide } from '@/utils/domain/pending-guide';
import { useAnsweringWords } from './answering-words';
import { GuideEnding } from './guide-ending';
import { NumberChoices } from './number-choices';

interface GuideViewProps {
  readonly policy: Pick<AnsweringPolicy, 'guide' | 'identity' | 'grounds'>;
  /** The comment stands right here: the ground of a removal is asked too. */
  readonly isAtComment: boolean;
  /** The action at the end was chosen. */
  readonly onEnd: (end: GuideEnd) => void;
  readonly onChart: () => void;
}

interface Way {
  readonly answers: readonly number[];
  readonly groundId: string | null;
}

/** Takes the last answer back. */
function goBack({ answers, groundId }: Way): Way {
  return { answers: groundId === null ? answers.slice(0, -1) : answers, groundId: null };
}

/** The pack's flow chart as one short question at a time, ending in an action that Enter begins (NYK-25, VAR-17, SOG-8). */
export function GuideView({ policy, isAtComment, onEnd, onChart }: GuideViewProps) {
  const { guide: g, language } = useAnsweringWords();
  const [way, setWay] = useState<Way>({ answers: [], groundId: null });
  const box = useRef<HTMLDivElement>(null);
  const question = useRef<HTMLHeadingElement>(null);
  const { answers, groundId } = way;
  const path = walkGuide(policy.guide, answers);
  const node = policy.guide.nodes[path.at(-1) ?? ''];
  const isAskingGround = isAtComment && node?.action === 'remove' && groundId === null;
  const isEnd = node?.action !== undefined && !isAskingGround;
  const place = [...path, groundId].join(' ');

  useEffect(() => {
    const stop = new AbortController();
    const press = (event: Event) =>
      void ((event as KeyboardEvent).key === 'Backspace' && setWay((before) => goBack(before)));
    box.current?.getRootNode().addEventListener('keydown', press, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  // The button that was pressed is gone, and the next key must arrive here; an ending takes the focus itself.
  useEffect(() => {
    if (!isEnd) question.current?.focus({ preventScroll: true });
  }, [isEnd, place]);

  if (!node) return null;
  const choices = isAskingGround
    ? Object.entries(policy.grounds).map(([id, { label }]) => ({ id, text: label }))
    : (node.choices ?? []).map(({ label, to }, i) => ({ id: `${i}-${to}`, text: label }));
  const ground = groundId === null ? undefined : policy.grounds[groundId];

  return (
    <div className="guide" lang={policy.identity.documentLanguage} ref={box}>
      <h3 ref={question} tabIndex={-1} aria-live="polite">
        {node.text}
      </h3>
      {node.help && <p className="muted">{node.help}</p>}
      {isEnd && node.action ? (
        <GuideEnding
          key={place}
          action={node.action}
          isAtComment={isAtComment}
          ground={ground?.label ?? null}
          onDo={() => onEnd({ path: groundId === null ? path : [...path, groundId], node, groundId })}
        />
      ) : (
        <NumberChoices
          key={place}
          label={node.text}
          choices={choices}
          onChoose={(id, index) =>
            setWay(isAskingGround ? { answers, groundId: id } : { answers: [...answers, index], groundId })
          }
        />
      )}
      <div className="guide-foot" lang={language}>
        <Button kind="quiet" disabled={answers.length === 0} onClick={() => setWay(goBack(way))}>
          {g('back')}
        </Button>
        <Button kind="quiet" onClick={onChart}>
          {g('chart')}
        </Button>
      </div>
      <p className="muted" lang={language}>
        {g('keys')}
      </p>
    </div>
  );
}
