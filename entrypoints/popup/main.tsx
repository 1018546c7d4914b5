import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import '@/components/ui/ui.css';
import './popup.css';
import { failuresCatalogues } from '@/utils/i18n/catalogues/failures/failures-catalogues';
import { popupCatalogues } from '@/utils/i18n/catalogues/popup/popup-catalogues';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { createTranslate } from '@/utils/i18n/translate';
import { readSettings } from '@/utils/settings/settings-store';
import { PopupApp } from './popup-app';
import { createPopupStore } from './popup-store';

const settings = await readSettings(browser.storage.local, () => crypto.randomUUID());
const language = chooseLanguage(settings.language, navigator.languages);
document.documentElement.lang = language;

const popup = createPopupStore();
void popup.look();

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <PopupApp
      popup={popup}
      t={createTranslate(language, popupCatalogues)}
      explain={createTranslate(language, failuresCatalogues)}
    />,
  );
