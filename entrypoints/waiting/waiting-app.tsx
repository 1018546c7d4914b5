import { useStore } from 'zustand';
import { AnsweringWordsContext, createAnsweringWords } from '@/components/answering/answering-words';
import { EmptyWaiting } from '@/components/pending/empty-waiting';
import { GuideChart } from '@/components/pending/guide-chart';
import { LeaveForm } from '@/components/pending/leave-form';
import { createPendingWords, PendingWordsContext } from '@/components/pending/pending-words';
import { Callout } from '@/components/ui/callout';
import type { EditorRef } from '@/utils/domain/capture-draft';
import type { Language } from '@/utils/domain/language';
import { pageFailuresCatalogues } from '@/utils/i18n/catalogues/page-failures/page-failures-catalogues';
import { createTranslate } from '@/utils/i18n/translate';
import { Elsewhere } from './elsewhere';
import type { LeaveStore } from './leave-store';
import { WaitingPane } from './waiting-pane';
import type { WaitingStore } from './waiting-store';

interface WaitingAppProps {
  readonly waiting: WaitingStore;
  readonly leave: LeaveStore;
  readonly language: Language;
  readonly editor: EditorRef;
  /** The page shows the whole decision guide instead of the list. */
  readonly isChart: boolean;
}

/** The list with more room, and who stands in for whom; or the whole decision guide. */
export function WaitingApp({ waiting, leave, language, editor, isChart }: WaitingAppProps) {
  const { accounts, resolved, now } = useStore(waiting.store);
  const { leaves, failure } = useStore(leave.store);
  const words = createPendingWords(language, 'UTC', (dueAt) => dueAt);
  return (
    <AnsweringWordsContext value={createAnsweringWords(language)}>
      <PendingWordsContext value={words}>
        {isChart ? (
          <main className="chart-page">{resolved && <GuideChart resolved={resolved} />}</main>
        ) : (
          <main className="waiting-page">
            <h1>{words.t('title')}</h1>
            <WaitingPane
              waiting={waiting}
              language={language}
              editor={editor}
              empty={<EmptyWaiting hasAccounts={accounts.length > 0} />}
            />
            {resolved && <Elsewhere policy={resolved.policy} accounts={accounts} editor={editor} now={now} />}
            {failure && (
              <Callout kind="bad" role="alert">
                {createTranslate(language, pageFailuresCatalogues)(failure.code)}
              </Callout>
            )}
            <LeaveForm leaves={leaves} onAdd={leave.add} onRemove={(id) => void leave.remove(id)} />
          </main>
        )}
      </PendingWordsContext>
    </AnsweringWordsContext>
  );
}
