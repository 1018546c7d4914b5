import { useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { browser } from 'wxt/browser';
import { AnsweringWordsContext, createAnsweringWords } from '@/components/answering/answering-words';
import { LastChange } from '@/components/pending/last-change';
import { PendingPane } from '@/components/pending/pending-pane';
import { createPendingWords, PendingWordsContext } from '@/components/pending/pending-words';
import { Callout } from '@/components/ui/callout';
import type { EditorRef } from '@/utils/domain/capture-draft';
import { describeDue } from '@/utils/calendar/describe-due';
import type { Language } from '@/utils/domain/language';
import { toInstant } from '@/utils/domain/time';
import { pageFailuresCatalogues } from '@/utils/i18n/catalogues/page-failures/page-failures-catalogues';
import { pendingCatalogues } from '@/utils/i18n/catalogues/pending/pending-catalogues';
import { createTranslate } from '@/utils/i18n/translate';
import { copyText } from './copy-text';
import { createReplyCheck } from './reply-check';
import type { WaitingStore } from './waiting-store';

interface WaitingPaneProps {
  readonly waiting: WaitingStore;
  readonly language: Language;
  readonly editor: EditorRef;
  readonly empty: ReactNode;
}

/** The list of what waits, as the popup, the side panel and the page show it. */
export function WaitingPane({ waiting, language, editor, empty }: WaitingPaneProps) {
  const { overview, accounts, resolved, now, last, isNotShown, failure } = useStore(waiting.store);
  const timeZone = overview?.timeZone ?? 'UTC';
  const words = useMemo(
    () =>
      createPendingWords(language, timeZone, (dueAt) =>
        describeDue(toInstant(now), dueAt, timeZone, language),
      ),
    [language, timeZone, now],
  );
  const answering = useMemo(() => createAnsweringWords(language), [language]);
  const check = useMemo(() => createReplyCheck(accounts), [accounts]);
  const t = createTranslate(language, pendingCatalogues);
  const failed = failure && (
    <Callout kind="bad" role="alert">
      {createTranslate(language, pageFailuresCatalogues)(failure.code)}
    </Callout>
  );
  if (!overview) return failed ?? <p role="status">{t('loading')}</p>;
  return (
    <PendingWordsContext value={words}>
      {failed}
      <LastChange last={last} onUndo={(id) => void waiting.change(id, { kind: 'reopened' })} />
      {isNotShown && (
        <Callout kind="warning" role="status">
          {t('not-shown')}
        </Callout>
      )}
      <AnsweringWordsContext value={answering}>
        <PendingPane
          overview={overview}
          now={now}
          accounts={accounts}
          empty={empty}
          api={{
            editor,
            policy: resolved?.policy ?? null,
            change: (id, change) => void waiting.change(id, change),
            show: (comment, goal) => void waiting.show(comment, goal),
            check,
            copy: copyText,
            openChart: () => void browser.tabs.create({ url: browser.runtime.getURL('/waiting.html#guide') }),
          }}
        />
      </AnsweringWordsContext>
    </PendingWordsContext>
  );
}
