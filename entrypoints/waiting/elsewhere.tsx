import { useMemo } from 'react';
import { useAnsweringWords } from '@/components/answering/answering-words';
import { HandOverNote } from '@/components/answering/hand-over-note';
import { ReplyView } from '@/components/answering/reply-view';
import type { Account } from '@/utils/domain/account';
import type { AnsweringPolicy } from '@/utils/domain/answering';
import type { EditorRef } from '@/utils/domain/capture-draft';
import { copyText } from './copy-text';
import { createReplyCheck } from './reply-check';

interface ElsewhereProps {
  readonly policy: AnsweringPolicy;
  readonly accounts: readonly Account[];
  readonly editor: EditorRef;
  /** Milliseconds */
  readonly now: number;
}

/** For what does not stand on an own page: a question to the editor's private account (KAL-13), and what is seen elsewhere (NYK-26). */
export function Elsewhere({ policy, accounts, editor, now }: ElsewhereProps) {
  const { answering: a } = useAnsweringWords();
  const [account] = accounts;
  const check = useMemo(() => createReplyCheck(accounts), [accounts]);
  const onCheck = useMemo(() => (text: string) => check(account?.id ?? '', text), [check, account]);
  return (
    <section className="elsewhere">
      <h2>{a('elsewhere.title')}</h2>
      <details>
        <summary>{a('elsewhere.private')}</summary>
        <ReplyView
          policy={policy}
          author={null}
          account={account?.name ?? ''}
          editor={editor}
          dueAt={null}
          now={now}
          initial="official-channel"
          showsComment={false}
          onCheck={onCheck}
          onCopy={(_, text) => copyText(text)}
        />
      </details>
      <details>
        <summary>{a('elsewhere.criticism')}</summary>
        <HandOverNote
          handOvers={policy.handOvers}
          lang={policy.identity.documentLanguage}
          editorName={editor.name}
          onCopy={copyText}
        />
      </details>
    </section>
  );
}
