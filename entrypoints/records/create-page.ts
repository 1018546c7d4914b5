import { browser } from 'wxt/browser';
import type { Language } from '@/utils/domain/language';
import type { ResolvedPolicy } from '@/utils/domain/policy';
import { createWords, documentLanguageOf } from '@/utils/exports/document/document-setting';
import { askBackground } from '@/utils/messaging/ask-background';
import { BevaraDatabase } from '@/utils/records/database';
import type { Settings } from '@/utils/settings/settings';
import { createDisclosureStore } from './disclosure-store';
import { createDisposalStore } from './disposal-store';
import { createExportStore } from './export-store';
import { createFindingStore } from './finding-store';
import { loadRows } from './load-records';
import { createPackageStore } from './package-store';
import { createIndex } from './create-index';
import { createRecordStore } from './record-store';
import { createRequestsStore } from './requests-store';
import { createSavedSearchesStore } from './saved-searches-store';
import { titleReply } from './title-reply';
import { createVaultStore } from './vault-store';

/** The stores of the page, in `language`, over one database and one index. `follow` takes in what has happened elsewhere. */
export function createPage(settings: Settings, resolved: ResolvedPolicy | null, language: Language) {
  const db = new BevaraDatabase();
  const policy = resolved?.policy ?? null;
  const { editorId, unit } = settings.editor;
  const readRules = () => askBackground('policy:in-force');
  const vault = createVaultStore(db, async () => {
    const ended = vault.key() ? [] : [disclosing.lock(), exporting.lock()];
    await record.reload();
    await finding.reread();
    await Promise.all([requests.reread(), disposing.reread(), ...ended]);
  });
  const index = createIndex(db, () => vault.key(), language);
  const load = (ids: readonly string[]) => loadRows(db, ids);
  const finding = createFindingStore(db, index, location.search, load);
  const requests = createRequestsStore(db, index, load, (ids) => loadRows(db, ids, vault.key()));
  async function follow(): Promise<void> {
    await finding.refresh();
    if (finding.store.getState().failure === null) await requests.load();
  }
  const record = createRecordStore({
    db,
    editorId,
    vaultKey: vault.key,
    findReplies: requests.findReplies,
    titleReply: (reply) => titleReply(policy, reply),
    readRules,
    onChange: () => follow().then(() => void askBackground('pending:follow')),
  });
  const setting = { language: documentLanguageOf(policy), policy, unit: unit || null };
  const takeIn = async () => {
    await record.reload();
    await follow();
  };
  const exporting = createExportStore({
    db,
    editorId,
    vaultKey: vault.key,
    onProgress: vault.touch,
    onChange: takeIn,
    organization: policy?.identity.name ?? unit,
    extensionVersion: browser.runtime.getManifest().version,
    setting,
  });
  const disclosing = createDisclosureStore({
    db,
    vaultKey: vault.key,
    setting,
    labels: createWords({ ...setting, language }),
    country: policy?.identity.country === 'NO' ? 'NO' : 'SE',
    onOpen: exporting.forget,
  });
  const disposing = createDisposalStore({ db, editorId, resolved, readRules, load, onChange: takeIn });
  const packages = createPackageStore({ db, editorId, load, onChange: takeIn });
  const saved = createSavedSearchesStore(browser.storage.local);
  const stores = { finding, saved, requests, record, vault, exporting, disclosing, disposing, packages };
  return { page: { ...stores, resolved }, follow };
}
