import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Field } from '@/components/ui/field';
import type { PendingComment } from '@/utils/domain/pending-comment';
import { fillReply, listReplies } from '@/utils/domain/pending-reply';
import { createMomentFormat } from '@/utils/i18n/create-moment-format';
import type { PendingApi } from './pending-api';
import { usePendingWords } from './pending-words';

interface ReplyViewProps {
  readonly comment: PendingComment;
  readonly accountName: string;
  /** Milliseconds */
  readonly now: number;
  readonly initial: string | null;
  /** Where the focus goes when the comment is shown. */
  readonly goal: 'reply' | 'to-registry';
  readonly api: PendingApi;
}

const GIVEN = ['fact', 'link', 'caseNumber'] as const;
const NOTHING = { fact: '', link: '', caseNumber: '' };

/** A reply text by situation, filled and signed; copied, and never typed into the platform (issue 5, "Answering"). */
export function ReplyView({ comment, accountName, now, initial, goal, api }: ReplyViewProps) {
  const { answering: a } = usePendingWords();
  const { policy, editor } = api;
  const replies = policy ? listReplies(policy) : [];
  const [chosen, setChosen] = useState(initial ?? replies[0]?.id ?? '');
  const [given, setGiven] = useState(NOTHING);
  const [own, setOwn] = useState<string | null>(null);
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const reply = replies.find(({ id }) => id === chosen) ?? replies[0];
  if (!policy || !reply) return <Callout kind="warning">{a('missing')}</Callout>;

  const { documentLanguage, timeZone } = policy.identity;
  const say = (instant: number, options: Intl.DateTimeFormatOptions) =>
    createMomentFormat(documentLanguage, { timeZone, ...options })(instant);
  const filled = fillReply(policy, reply, {
    author: comment.authorName,
    account: accountName,
    editor,
    date: say(now, { dateStyle: 'long' }),
    deadline:
      comment.dueAt &&
      say(Date.parse(comment.dueAt), {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        hour: '2-digit',
        minute: '2-digit',
      }),
    ...given,
  });
  const text = own ?? filled.text;
  const open = filled.open.filter((name) => text.includes(`{${name}}`));

  async function copy(): Promise<void> {
    const done = await api.copy(text);
    setCopied(done);
    if (!done || !reply) return;
    api.change(comment.id, { kind: 'drafted', reply: reply.id });
    api.show(comment, goal);
  }

  return (
    <div className="pending-form">
      <p className="muted">{a('lead')}</p>
      <Field label={a('choose')} hint={reply.when}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={reply.id}
            lang={documentLanguage}
            onChange={(event) => {
              setChosen(event.target.value);
              setOwn(null);
            }}
          >
            {replies.map(({ id, label, kind }) => (
              <option key={id} value={id}>
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
      <Button kind="primary" onClick={() => void copy()}>
        {a('copy')}
      </Button>
      <div role="status">
        {isCopied !== null && (
          <Callout kind={isCopied ? 'good' : 'bad'}>{a(isCopied ? 'copied' : 'not-copied')}</Callout>
        )}
      </div>
    </div>
  );
}
