import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import '@/components/ui/ui.css';
import '@/components/pending/pending.css';
import './popup.css';
import { createWaitingStore } from '@/entrypoints/waiting/waiting-store';
import { pageFailuresCatalogues } from '@/utils/i18n/catalogues/page-failures/page-failures-catalogues';
import { popupCatalogues } from '@/utils/i18n/catalogues/popup/popup-catalogues';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { createTranslate } from '@/utils/i18n/translate';
import { readSettingsInForce } from '@/utils/settings/settings-in-force';
import { PopupApp } from './popup-app';
import { createPopupStore } from './popup-store';

// Asked first: what waits is what the popup is opened for.
const waiting = createWaitingStore();
void waiting.load();
waiting.keepUp();
const popup = createPopupStore();
void popup.look();
void popup.lookAtCaptures();

const settings = await readSettingsInForce(browser.storage, () => crypto.randomUUID());
const language = chooseLanguage(settings.language, navigator.languages);
document.documentElement.lang = language;

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <PopupApp
      popup={popup}
      waiting={waiting}
      language={language}
      editor={settings.editor}
      t={createTranslate(language, popupCatalogues)}
      explain={createTranslate(language, pageFailuresCatalogues)}
    />,
  );
