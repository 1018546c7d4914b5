import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Field } from '@/components/ui/field';
import type { AnsweringPolicy, ReplyFinding } from '@/utils/domain/answering';
import type { EditorRef } from '@/utils/domain/capture-draft';
import { fillReply, listReplies } from '@/utils/domain/pending-reply';
import { useAnsweringWords } from './answering-words';
import { ReplyFindings } from './reply-findings';
import { sayInPack } from './say-in-pack';

/** What the fields of a reply are filled from. */
export interface Replying {
  readonly author: string | null;
  readonly account: string;
  readonly editor: EditorRef;
  /** ISO time with offset */
  readonly dueAt: string | null;
}

interface ReplyViewProps extends Replying {
  readonly policy: AnsweringPolicy;
  /** Milliseconds */
  readonly now: number;
  /** The reply text to begin with. */
  readonly initial: string | null;
  /** False where no comment can be shown after the copying. */
  readonly showsComment?: boolean;
  readonly onCheck: (text: string) => Promise<readonly ReplyFinding[] | null>;
  /** False when the browser refuses the clipboard. */
  readonly onCopy: (reply: string, text: string) => Promise<boolean>;
}

const GIVEN = ['fact', 'link', 'caseNumber'] as const;
const NOTHING = { fact: '', link: '', caseNumber: '' };

/** A reply text by situation, filled and signed; copied, and never typed into the platform (issue 5, "Answering"). */
export function ReplyView(props: ReplyViewProps) {
  const { policy, now, initial, showsComment = true, onCheck, onCopy, ...replying } = props;
  const { answering: a, language } = useAnsweringWords();
  const replies = useMemo(() => listReplies(policy), [policy]);
  const [chosen, setChosen] = useState(initial);
  const [given, setGiven] = useState(NOTHING);
  const [own, setOwn] = useState<string | null>(null);
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const reply = replies.find(({ id }) => id === chosen) ?? replies[0];
  if (!reply) return <Callout kind="warning">{a('missing')}</Callout>;

  const { documentLanguage } = policy.identity;
  const { date, deadline } = sayInPack(policy, { now, dueAt: replying.dueAt });
  const filled = fillReply(policy, reply, { ...replying, date, deadline, ...given });
  const text = own ?? filled.text;
  const open = filled.open.filter((name) => text.includes(`{${name}}`));

  return (
    <div className="answering-form">
      {showsComment && <p className="muted">{a('lead')}</p>}
      <Field label={a('choose')} hint={reply.when}>
        {(control) => (
          <select
            {...control}
            data-first
            className="input"
            value={reply.id}
            lang={documentLanguage}
            onChange={(event) => {
              setChosen(event.target.value);
              setOwn(null);
            }}
          >
            {replies.map(({ id, label, kind }) => (
              <option key={id} value={id} lang={kind === 'notice' ? language : undefined}>
                {kind === 'notice' ? a('notice', { ground: label }) : label}
              </option>
            ))}
          </select>
        )}
      </Field>
      {GIVEN.filter((name) => reply.text.includes(`{${name}}`)).map((name) => (
        <Field key={name} label={a(name)} hint={name === 'fact' ? a('fact.hint', { field: '{fact}' }) : null}>
          {(control) => (
            <input
              {...control}
              className="input"
              value={given[name]}
              onChange={(event) => {
                setGiven({ ...given, [name]: event.target.value });
                setOwn(null);
              }}
            />
          )}
        </Field>
      ))}
      <Field label={a('text')} hint={a('text.hint')}>
        {(control) => (
          <textarea
            {...control}
            className="input"
            rows={6}
            lang={documentLanguage}
            value={text}
            onChange={(event) => setOwn(event.target.value)}
          />
        )}
      </Field>
      {open.length > 0 && (
        <Callout kind="warning">
          {a('open', { count: open.length, fields: open.map((name) => `{${name}}`).join(', ') })}
        </Callout>
      )}
      <ReplyFindings text={text} onCheck={onCheck} />
      <Button kind="primary" onClick={() => void onCopy(reply.id, text).then(setCopied)}>
        {a(showsComment ? 'copy' : 'copy.only')}
      </Button>
      <div role="status">
        {isCopied !== null && (
          <Callout kind={isCopied ? 'good' : 'bad'}>{a(isCopied ? 'copied' : 'not-copied')}</Callout>
        )}
      </div>
    </div>
  );
}
