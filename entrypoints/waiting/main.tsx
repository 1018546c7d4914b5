import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import '@/components/ui/ui.css';
import '@/components/ui/page.css';
import '@/components/pending/pending.css';
import './waiting.css';
import { pendingCatalogues } from '@/utils/i18n/catalogues/pending/pending-catalogues';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { createTranslate } from '@/utils/i18n/translate';
import { readSettingsInForce } from '@/utils/settings/settings-in-force';
import { createLeaveStore } from './leave-store';
import { WaitingApp } from './waiting-app';
import { createWaitingStore } from './waiting-store';

const waiting = createWaitingStore();
void waiting.load();
waiting.keepUp();
const leave = createLeaveStore();
void leave.load();

const settings = await readSettingsInForce(browser.storage, () => crypto.randomUUID());
const language = chooseLanguage(settings.language, navigator.languages);
document.documentElement.lang = language;
document.title = `${createTranslate(language, pendingCatalogues)('title')} – Bevara`;
addEventListener('hashchange', () => location.reload());

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <WaitingApp
      waiting={waiting}
      leave={leave}
      language={language}
      editor={settings.editor}
      isChart={location.hash === '#guide'}
    />,
  );
