import { useStore } from 'zustand';
import { OtherPages } from '@/components/settings/other-pages';
import { ScreenshotPermission } from '@/components/settings/screenshot-permission';
import { SettingsForm } from '@/components/settings/settings-form';
import { Callout } from '@/components/ui/callout';
import { usePageTitle } from '@/components/ui/use-page-title';
import { pageFailuresCatalogues } from '@/utils/i18n/catalogues/page-failures/page-failures-catalogues';
import { optionsCatalogues } from '@/utils/i18n/catalogues/options/options-catalogues';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { createTranslate } from '@/utils/i18n/translate';
import { LONGEST_UNDO } from '@/utils/settings/settings';
import { AccountsPanel } from './accounts-panel';
import { listLocks } from './list-locks';
import type { LinkStore } from './link-store';
import { listRoles } from './list-roles';
import type { OptionsStore } from './options-store';
import type { PermissionStore } from './permission-store';
import { PublishingPanel } from './publishing-panel';
import { RulesPanel } from './rules-panel';
import type { RulesStore } from './rules-store';

interface OptionsAppProps {
  readonly options: OptionsStore;
  readonly rules: RulesStore;
  readonly pictures: PermissionStore;
  readonly links: LinkStore;
}

/** Own pages, the rules, the editor, undo, language and the permission for pictures. */
export function OptionsApp({ options, rules, pictures, links }: OptionsAppProps) {
  const { settings, managed, isSaved, failure } = useStore(options.store);
  const { inForce, failure: noRules } = useStore(rules.store);
  const language = chooseLanguage(settings.language, navigator.languages);
  const t = createTranslate(language, optionsCatalogues);
  usePageTitle(`${t('title')} – Bevara`, language);
  const broken = failure ?? noRules;
  const locks = listLocks(managed);

  return (
    <main>
      <h1>{t('title')}</h1>
      {broken && (
        <Callout kind="bad" role="alert">
          {createTranslate(language, pageFailuresCatalogues)(broken.code)}
        </Callout>
      )}
      {locks.any && <Callout>{t('managed.page')}</Callout>}
      <AccountsPanel options={options} language={language} t={t} />
      <RulesPanel rules={rules} isManaged={locks.rules} language={language} t={t} />
      <SettingsForm
        settings={settings}
        managed={locks}
        {...listRoles(inForce)}
        longestUndo={LONGEST_UNDO}
        t={t}
        onChange={(changed) => void options.change(changed)}
      />
      <PublishingPanel options={options} rules={rules} links={links} t={t} />
      <ScreenshotPermission
        t={t}
        state={useStore(pictures.store).state}
        onAllow={() => void pictures.allow()}
        onWithdraw={() => void pictures.withdraw()}
      />
      <OtherPages t={t} />
      <div className="said" role="status">
        {isSaved && <Callout kind="good">{t('saved')}</Callout>}
      </div>
    </main>
  );
}
