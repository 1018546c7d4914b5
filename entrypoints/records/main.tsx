import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { RecordWordsContext, recordWords } from '@/components/records/record-words';
import '@/components/ui/ui.css';
import '@/components/ui/page.css';
import '@/components/records/records.css';
import '@/components/records/find.css';
import '@/components/records/disclosure/disclosure.css';
import { failuresCatalogues } from '@/utils/i18n/catalogues/failures/failures-catalogues';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { createTranslate } from '@/utils/i18n/translate';
import { askBackground } from '@/utils/messaging/ask-background';
import { readSettingsInForce } from '@/utils/settings/settings-in-force';
import { createPage } from './create-page';
import { RecordsPageContext } from './page-context';
import { RecordsApp } from './records-app';
import { clearStaging } from './save-stream';

const settings = await readSettingsInForce(browser.storage, () => crypto.randomUUID());
const words = recordWords(chooseLanguage(settings.language, navigator.languages));
document.documentElement.lang = words.language;
document.title = `${words.t('title')} – Bevara`;

const inForce = await askBackground('policy:in-force');
const { page, follow } = createPage(settings, inForce.ok ? inForce.value.resolved : null);
const explain = createTranslate(words.language, failuresCatalogues);
const openNamed = () => void page.record.open(decodeURIComponent(location.hash.slice(1)));
addEventListener('hashchange', openNamed);
addEventListener('focus', () => void follow());
for (const use of ['pointerdown', 'keydown'] as const) addEventListener(use, page.vault.touch);

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <RecordWordsContext value={words}>
      <RecordsPageContext value={{ ...page, explain }}>
        <RecordsApp />
      </RecordsPageContext>
    </RecordWordsContext>,
  );

openNamed();
await clearStaging();
await page.vault.load();
await page.saved.load();
await follow();
await page.record.reload();
