import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { ConsentWordsContext, consentWords } from '@/components/consents/consent-words';
import { RecordWordsContext, recordWords } from '@/components/records/record-words';
import '@/components/ui/ui.css';
import '@/components/ui/page.css';
import '@/components/records/records.css';
import '@/components/consents/consents.css';
import { createVaultStore } from '@/entrypoints/records/vault-store';
import { pageFailuresCatalogues } from '@/utils/i18n/catalogues/page-failures/page-failures-catalogues';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { createTranslate } from '@/utils/i18n/translate';
import { BevaraDatabase } from '@/utils/records/database';
import { readSettingsInForce } from '@/utils/settings/settings-in-force';
import { ConsentsApp } from './consents-app';
import { createConsentStore } from './consent-store';

const settings = await readSettingsInForce(browser.storage, () => crypto.randomUUID());
const words = consentWords(chooseLanguage(settings.language, navigator.languages));
document.documentElement.lang = words.language;
document.title = `${words.t('title')} – Bevara`;

const db = new BevaraDatabase();
const vault = createVaultStore(db, () => consents.load());
const consents = createConsentStore(db, settings.editor.editorId, vault.key);
void vault.load().then(() => consents.load());
for (const type of ['keydown', 'pointerdown']) addEventListener(type, vault.touch, { passive: true });

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <ConsentWordsContext value={words}>
      <RecordWordsContext value={recordWords(words.language)}>
        <ConsentsApp
          consents={consents}
          vault={vault}
          explain={createTranslate(words.language, pageFailuresCatalogues)}
        />
      </RecordWordsContext>
    </ConsentWordsContext>,
  );
