import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { RecordWordsContext, recordWords } from '@/components/records/record-words';
import '@/components/ui/ui.css';
import '@/components/ui/page.css';
import '@/components/records/records.css';
import '@/components/records/find.css';
import '@/components/records/disclosure/disclosure.css';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { askBackground } from '@/utils/messaging/ask-background';
import { clearLeft } from '@/utils/records/staged-files';
import { readSettingsInForce } from '@/utils/settings/settings-in-force';
import { createPage } from './create-page';
import { createExplain } from './explain';
import { namePacks } from './name-packs';
import { RecordsPageContext } from './page-context';
import { readHash } from './query-address';
import { RecordsApp } from './records-app';

const settings = await readSettingsInForce(browser.storage, () => crypto.randomUUID());
const words = recordWords(chooseLanguage(settings.language, navigator.languages));
document.documentElement.lang = words.language;
document.title = `${words.t('title')} – Bevara`;

const inForce = await askBackground('policy:in-force');
const resolved = inForce.ok ? inForce.value.resolved : null;
const { page, follow } = createPage(settings, resolved, words.language);
const explain = createExplain(words.language);
const names = namePacks(resolved?.policy ?? null, words.language);
const openNamed = () => void page.record.open(readHash(location.hash));
addEventListener('hashchange', openNamed);
addEventListener('focus', () => void follow());
addEventListener('pagehide', () => {
  void page.vault.lock();
  void askBackground('records:leave');
});
for (const use of ['pointerdown', 'keydown'] as const) addEventListener(use, page.vault.touch);

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <RecordWordsContext value={words}>
      <RecordsPageContext value={{ ...page, explain, names }}>
        <RecordsApp />
      </RecordsPageContext>
    </RecordWordsContext>,
  );

openNamed();
await clearLeft('all');
await page.vault.load();
await page.saved.load();
await follow();
await page.record.reload();
