import { useStore } from 'zustand';
import { AccountList } from '@/components/accounts/account-list';
import { CopyChannels } from '@/components/accounts/copy-channels';
import { writeChannelList } from '@/utils/domain/channel-list';
import type { Language } from '@/utils/domain/language';
import type { OptionsKey } from '@/utils/i18n/catalogues/options/options-catalogues';
import type { Translate } from '@/utils/i18n/translate';
import { isManagedAccount } from '@/utils/settings/managed-accounts';
import { copyList } from './copy-list';
import type { OptionsStore } from './options-store';

interface AccountsPanelProps {
  readonly options: OptionsStore;
  readonly language: Language;
  readonly t: Translate<OptionsKey>;
}

/** The own pages. */
export function AccountsPanel({ options, language, t }: AccountsPanelProps) {
  const { accounts } = useStore(options.store);
  return (
    <section>
      <h2>{t('accounts.title')}</h2>
      <p>{t('accounts.lead')}</p>
      {accounts && (
        <AccountList
          accounts={accounts}
          language={language}
          t={t}
          isManaged={isManagedAccount}
          onRemove={(id) => void options.removeAccount(id)}
        />
      )}
      {accounts && accounts.length > 0 && (
        <CopyChannels t={t} onCopy={() => copyList(writeChannelList(accounts))} />
      )}
    </section>
  );
}
