import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import '@/components/ui/ui.css';
import '@/components/ui/page.css';
import './policy.css';
import { policyPreviewCatalogues } from '@/utils/i18n/catalogues/policy-preview/policy-preview-catalogues';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { createTranslate } from '@/utils/i18n/translate';
import { watchRevision } from '@/utils/messaging/revision';
import { readSettingsInForce } from '@/utils/settings/settings-in-force';
import { loadShownPolicy } from './load-shown-policy';
import { PolicyPage } from './policy-page';

const element = document.getElementById('root');
const root = element && createRoot(element);

async function show(): Promise<void> {
  const settings = await readSettingsInForce(browser.storage, () => crypto.randomUUID());
  const language = chooseLanguage(settings.language, navigator.languages);
  const resolved = await loadShownPolicy(location.search);
  const municipality = resolved?.policy.identity.name ?? '';
  document.documentElement.lang = language;
  document.title = `${createTranslate(language, policyPreviewCatalogues)('title', { municipality })} – Bevara`;
  root?.render(<PolicyPage resolved={resolved} language={language} />);
}

watchRevision(browser.storage.onChanged, new AbortController().signal, () => void show());
void show();
