import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { RecordWordsContext, recordWords } from '@/components/records/record-words';
import '@/components/ui/ui.css';
import '@/components/ui/page.css';
import '@/components/records/records.css';
import { failuresCatalogues } from '@/utils/i18n/catalogues/failures/failures-catalogues';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { createTranslate } from '@/utils/i18n/translate';
import { BevaraDatabase } from '@/utils/records/database';
import { readSettings } from '@/utils/settings/settings-store';
import { createExportStore } from './export-store';
import { RecordsApp } from './records-app';
import { createRecordsStore } from './records-store';

const { language, editor } = await readSettings(browser.storage.local, () => crypto.randomUUID());
const words = recordWords(chooseLanguage(language, navigator.languages));
document.documentElement.lang = words.language;
document.title = `${words.t('title')} – Bevara`;

const db = new BevaraDatabase();
const records = createRecordsStore(db, editor.editorId);
const exporting = createExportStore({
  db,
  organization: editor.unit,
  extensionVersion: browser.runtime.getManifest().version,
  editorId: editor.editorId,
});
const openNamed = () => void records.open(decodeURIComponent(location.hash.slice(1)));
addEventListener('hashchange', openNamed);
openNamed();
void records.loadFirst();

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <RecordWordsContext value={words}>
      <RecordsApp
        records={records}
        exporting={exporting}
        explain={createTranslate(words.language, failuresCatalogues)}
      />
    </RecordWordsContext>,
  );
