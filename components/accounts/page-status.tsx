import type { Account, PageIdentity } from '@/utils/domain/account';
import type { popupCatalogues } from '@/utils/i18n/catalogues/popup/popup-catalogues';
import type { Translate } from '@/utils/i18n/translate';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';

/** What the page in view is to Bevara. */
export type PageState =
  | { readonly kind: 'looking' | 'elsewhere' | 'reload' | 'nobody' }
  | { readonly kind: 'foreign'; readonly page: PageIdentity }
  | {
      readonly kind: 'own';
      readonly name: string;
      readonly candidates: number;
      readonly readable: number;
      readonly account: Account;
      readonly tabId: number;
      /** False on a post, a photo or the like of the account. */
      readonly isFirstPage: boolean;
    };

interface PageStatusProps {
  readonly state: PageState;
  readonly hasAccounts: boolean;
  readonly t: Translate<keyof (typeof popupCatalogues)['en']>;
  readonly onAdd: (page: PageIdentity) => void;
}

/** Whether Bevara is active on the page in view, why not, and the way to make it so. */
export function PageStatus({ state, hasAccounts, t, onAdd }: PageStatusProps) {
  if (state.kind === 'looking') return <p role="status">{t('looking')}</p>;
  return (
    <section aria-live="polite">
      {state.kind === 'own' ? (
        <OwnPage {...state} t={t} />
      ) : state.kind === 'foreign' ? (
        <>
          <h2>{t('foreign.title')}</h2>
          <p>{t('foreign.body', { name: state.page.name })}</p>
          <Button kind="primary" onClick={() => onAdd(state.page)}>
            {t('foreign.add')}
          </Button>
        </>
      ) : (
        <>
          <h2>{t(`${state.kind}.title`)}</h2>
          <p>{t(`${state.kind}.body`)}</p>
        </>
      )}
      {!hasAccounts && state.kind !== 'foreign' && (
        <Callout>
          <p>
            <strong>{t('none-yet.title')}</strong>
          </p>
          <p>{t('none-yet.body')}</p>
        </Callout>
      )}
    </section>
  );
}

function OwnPage({
  name,
  candidates,
  readable,
  t,
}: Pick<Extract<PageState, { kind: 'own' }>, 'name' | 'candidates' | 'readable'> &
  Pick<PageStatusProps, 't'>) {
  return (
    <>
      <h2 data-good>{t('own.title', { name })}</h2>
      {candidates > 0 && readable === 0 ? (
        <Callout kind="warning">{t('own.unreadable')}</Callout>
      ) : (
        <p>{t('own.body', { count: readable })}</p>
      )}
    </>
  );
}
