import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { SupervisionWordsContext, supervisionWords } from '@/components/supervision/supervision-words';
import '@/components/ui/ui.css';
import '@/components/ui/page.css';
import '@/components/supervision/supervision.css';
import '@/components/supervision/charts.css';
import { pageFailuresCatalogues } from '@/utils/i18n/catalogues/page-failures/page-failures-catalogues';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { createTranslate } from '@/utils/i18n/translate';
import { readSettingsInForce } from '@/utils/settings/settings-in-force';
import { SupervisionApp } from './supervision-app';
import { createSupervisionStore } from './supervision-store';

const { language } = await readSettingsInForce(browser.storage, () => crypto.randomUUID());
const words = supervisionWords(chooseLanguage(language, navigator.languages));
document.documentElement.lang = words.language;
document.title = `${words.t('title')} – Bevara`;

const supervision = createSupervisionStore();
void supervision.load();

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <SupervisionWordsContext value={words}>
      <SupervisionApp
        supervision={supervision}
        explain={createTranslate(words.language, pageFailuresCatalogues)}
      />
    </SupervisionWordsContext>,
  );
