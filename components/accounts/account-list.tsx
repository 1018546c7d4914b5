import { useState } from 'react';
import type { Account } from '@/utils/domain/account';
import type { Language } from '@/utils/domain/language';
import type { optionsCatalogues } from '@/utils/i18n/catalogues/options/options-catalogues';
import type { Translate } from '@/utils/i18n/translate';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';

interface AccountListProps {
  readonly accounts: readonly Account[];
  readonly language: Language;
  readonly t: Translate<keyof (typeof optionsCatalogues)['en']>;
  /** True for an account that the organisation has set: it cannot be taken off here. */
  readonly isManaged: (account: Account) => boolean;
  readonly onRemove: (id: string) => void;
}

/** The municipality's own accounts (KAL-4), each with a way off the list that asks once. */
export function AccountList({ accounts, language, t, isManaged, onRemove }: AccountListProps) {
  const [asked, setAsked] = useState<string | null>(null);
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  if (accounts.length === 0) return <Callout>{t('accounts.none')}</Callout>;
  return (
    <ul className="accounts">
      {accounts.map((account) => (
        <li key={account.id}>
          <div>
            <strong>{account.name}</strong>
            <a href={account.address} target="_blank" rel="noreferrer">
              {account.address}
            </a>
            <span className="muted">
              {isManaged(account)
                ? t('accounts.set')
                : t('accounts.added-on', { date: date.format(Date.parse(account.addedAt)) })}
            </span>
          </div>
          {isManaged(account) ? null : asked === account.id ? (
            <div role="group" aria-label={t('accounts.remove.of', { name: account.name })}>
              <p>{t('accounts.remove.sure', { name: account.name })}</p>
              <Button autoFocus onClick={() => onRemove(account.id)}>
                {t('accounts.remove.confirm')}
              </Button>
              <Button kind="quiet" onClick={() => setAsked(null)}>
                {t('cancel')}
              </Button>
            </div>
          ) : (
            <Button
              kind="quiet"
              aria-label={t('accounts.remove.of', { name: account.name })}
              onClick={() => setAsked(account.id)}
            >
              {t('accounts.remove')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
