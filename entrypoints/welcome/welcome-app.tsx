import { useStore } from 'zustand';
import { EditorFields } from '@/components/settings/editor-fields';
import { LanguageChoice } from '@/components/settings/language-choice';
import { ScreenshotPermission } from '@/components/settings/screenshot-permission';
import { Callout } from '@/components/ui/callout';
import { usePageTitle } from '@/components/ui/use-page-title';
import { listLocks } from '@/entrypoints/options/list-locks';
import { listRoles } from '@/entrypoints/options/list-roles';
import type { OptionsStore } from '@/entrypoints/options/options-store';
import type { PermissionStore } from '@/entrypoints/options/permission-store';
import type { RulesStore } from '@/entrypoints/options/rules-store';
import { optionsCatalogues } from '@/utils/i18n/catalogues/options/options-catalogues';
import { welcomeCatalogues } from '@/utils/i18n/catalogues/welcome/welcome-catalogues';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { createTranslate } from '@/utils/i18n/translate';
import { WelcomeEnd } from './welcome-end';
import { WelcomePages } from './welcome-pages';
import { WelcomeRules } from './welcome-rules';

interface WelcomeAppProps {
  readonly options: OptionsStore;
  readonly rules: RulesStore;
  readonly sites: PermissionStore;
  readonly pictures: PermissionStore;
}

/** The first steps. Each choice saves itself, so that leaving half-way loses nothing. */
export function WelcomeApp({ options, rules, sites, pictures }: WelcomeAppProps) {
  const { settings, managed, accounts, isSaved } = useStore(options.store);
  const language = chooseLanguage(settings.language, navigator.languages);
  const t = createTranslate(language, welcomeCatalogues);
  const say = createTranslate(language, optionsCatalogues);
  usePageTitle(t('title'), language);
  const locks = listLocks(managed);

  return (
    <main className="welcome">
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <section>
        <h2>{t('step.language')}</h2>
        <LanguageChoice
          language={settings.language}
          isManaged={locks.language}
          t={say}
          onChange={(chosen) => void options.change({ language: chosen })}
        />
      </section>
      <section>
        <h2>{t('step.municipality')}</h2>
        <p>{t('municipality.lead')}</p>
        <WelcomeRules rules={rules} isManaged={locks.rules} t={say} />
      </section>
      <section>
        <h2>{t('step.you')}</h2>
        <p>{t('you.lead')}</p>
        <EditorFields
          editor={settings.editor}
          {...listRoles(useStore(rules.store).inForce)}
          t={say}
          onChange={(editor) => void options.change({ editor })}
        />
      </section>
      <WelcomePages t={t} sites={sites} names={accounts?.map(({ name }) => name) ?? []} />
      <ScreenshotPermission
        t={say}
        state={useStore(pictures.store).state}
        onAllow={() => void pictures.allow()}
        onWithdraw={() => void pictures.withdraw()}
      />
      <WelcomeEnd t={t} />
      <div className="said" role="status">
        {isSaved && <Callout kind="good">{t('saved')}</Callout>}
      </div>
    </main>
  );
}
