import { useStore } from 'zustand';
import { browser } from 'wxt/browser';
import { PageStatus } from '@/components/accounts/page-status';
import { Button } from '@/components/ui/button';
import { EmptyWaiting } from '@/components/pending/empty-waiting';
import { Callout } from '@/components/ui/callout';
import { WaitingPane } from '@/entrypoints/waiting/waiting-pane';
import type { WaitingStore } from '@/entrypoints/waiting/waiting-store';
import type { EditorRef } from '@/utils/domain/capture-draft';
import type { FailureCode } from '@/utils/domain/failure';
import type { Language } from '@/utils/domain/language';
import type { popupCatalogues } from '@/utils/i18n/catalogues/popup/popup-catalogues';
import type { Translate } from '@/utils/i18n/translate';
import { CapturePane } from './capture-pane';
import type { PopupStore } from './popup-store';

interface PopupAppProps {
  readonly popup: PopupStore;
  readonly waiting: WaitingStore;
  readonly language: Language;
  readonly editor: EditorRef;
  readonly t: Translate<keyof (typeof popupCatalogues)['en']>;
  readonly explain: (code: FailureCode) => string;
}

const PAGES = ['waiting', 'records', 'consents', 'supervision', 'practice', 'options'] as const;

/** What the page in view is to Bevara, what waits for an answer, and the ways to the extension's own pages. */
export function PopupApp({ popup, waiting, language, editor, t, explain }: PopupAppProps) {
  const { accounts, page, added, failure, captures } = useStore(popup.store);
  return (
    <main>
      <h1>Bevara</h1>
      {failure ? (
        <Callout kind="bad" role="alert">
          {explain(failure.code)}
        </Callout>
      ) : (
        <PageStatus
          state={page}
          hasAccounts={accounts === null || accounts.length > 0}
          t={t}
          onAdd={(identity) => void popup.add(identity)}
        />
      )}
      {added && (
        <Callout kind={added.isKept ? 'good' : 'warning'} role="status">
          <p>{t('added', { name: added.name })}</p>
          <p>{t(added.isKept ? 'storage.kept' : 'storage.not-kept')}</p>
        </Callout>
      )}
      <CapturePane popup={popup} page={page} captures={captures} language={language} />
      <WaitingPane
        waiting={waiting}
        language={language}
        editor={editor}
        empty={accounts?.length ? <EmptyWaiting hasAccounts /> : null}
      />
      <nav>
        {PAGES.map((name) => (
          <Button
            key={name}
            kind="quiet"
            onClick={() => void browser.tabs.create({ url: browser.runtime.getURL(`/${name}.html`) })}
          >
            {t(name)}
          </Button>
        ))}
      </nav>
    </main>
  );
}
