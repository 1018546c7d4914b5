import { useEffect } from 'react';
import { useStore } from 'zustand';
import { AccountList } from '@/components/accounts/account-list';
import { ScreenshotPermission } from '@/components/settings/screenshot-permission';
import { SettingsForm } from '@/components/settings/settings-form';
import { Callout } from '@/components/ui/callout';
import { failuresCatalogues } from '@/utils/i18n/catalogues/failures/failures-catalogues';
import { optionsCatalogues } from '@/utils/i18n/catalogues/options/options-catalogues';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { createTranslate } from '@/utils/i18n/translate';
import { LONGEST_UNDO } from '@/utils/settings/settings';
import type { OptionsStore } from './options-store';

/** Own pages, the editor, undo, language and the permission for pictures. */
export function OptionsApp({ options }: { readonly options: OptionsStore }) {
  const { settings, accounts, pictures, isSaved, failure } = useStore(options.store);
  const language = chooseLanguage(settings.language, navigator.languages);
  const t = createTranslate(language, optionsCatalogues);
  const title = t('title');
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${title} – Bevara`;
  }, [language, title]);

  return (
    <main>
      <h1>{title}</h1>
      {failure && (
        <Callout kind="bad" role="alert">
          {createTranslate(language, failuresCatalogues)(failure.code)}
        </Callout>
      )}
      <section>
        <h2>{t('accounts.title')}</h2>
        <p>{t('accounts.lead')}</p>
        {accounts && (
          <AccountList
            accounts={accounts}
            language={language}
            t={t}
            onRemove={(id) => void options.removeAccount(id)}
          />
        )}
      </section>
      <SettingsForm
        settings={settings}
        longestUndo={LONGEST_UNDO}
        t={t}
        onChange={(changed) => void options.change(changed)}
      />
      <ScreenshotPermission
        t={t}
        state={pictures}
        onAllow={() => void options.allowPictures()}
        onWithdraw={() => void options.withdrawPictures()}
      />
      <div className="said" role="status">
        {isSaved && <Callout kind="good">{t('saved')}</Callout>}
      </div>
    </main>
  );
}
