import { useStore } from 'zustand';
import { browser } from 'wxt/browser';
import { PageStatus } from '@/components/accounts/page-status';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { FailureCode } from '@/utils/domain/failure';
import type { popupCatalogues } from '@/utils/i18n/catalogues/popup/popup-catalogues';
import type { Translate } from '@/utils/i18n/translate';
import type { PopupStore } from './popup-store';

interface PopupAppProps {
  readonly popup: PopupStore;
  readonly t: Translate<keyof (typeof popupCatalogues)['en']>;
  readonly explain: (code: FailureCode) => string;
}

const PAGES = ['records', 'practice', 'options'] as const;

/** What the page in view is to Bevara, and the ways to the extension's own pages. */
export function PopupApp({ popup, t, explain }: PopupAppProps) {
  const { accounts, page, added, failure } = useStore(popup.store);
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
