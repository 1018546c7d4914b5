import { useState } from 'react';
import { useStore } from 'zustand';
import { PackageDrop } from '@/components/records/package-drop';
import { RegistrationList } from '@/components/records/registration-list';
import { useRecordWords } from '@/components/records/record-words';
import { VaultBar } from '@/components/records/vault-bar';
import { DisclosureView } from './disclosure-view';
import { MOST_IN_A_COPY } from './disclosure-state';
import { FindView } from './find-view';
import { OpenRecord } from './open-record';
import { useRecordsPage } from './page-context';

const VIEWS = ['find', 'registration', 'package'] as const;

/** Three views beside the record that the address names. */
export function RecordsApp() {
  const { t, search, disclosure } = useRecordWords();
  const { record, requests, vault, packages, finding, disclosing } = useRecordsPage();
  const [view, setView] = useState<(typeof VIEWS)[number]>('find');
  const open = useStore(record.store);
  const listed = useStore(requests.store);
  const vaultView = useStore(vault.store);
  const dropped = useStore(packages.store);
  const { documents, refusal } = useStore(disclosing.store);
  const hasConfidential = useStore(finding.store, ({ found }) =>
    found.facets.confidential.some(({ value }) => value !== 'open'),
  );
  const openId = open.view?.record.id ?? null;
  if (documents)
    return (
      <main>
        <DisclosureView documents={documents} />
      </main>
    );
  return (
    <main data-open={openId ?? undefined}>
      <h1>{t('title')}</h1>
      <nav className="views">
        {VIEWS.map((one) => (
          <button
            key={one}
            type="button"
            className="button"
            aria-pressed={view === one}
            onClick={() => setView(one)}
          >
            {search(`view.${one}`)}
            {one === 'registration' && listed.requests.length > 0 && ` (${listed.requests.length})`}
          </button>
        ))}
      </nav>
      {(hasConfidential || vaultView.kind !== 'none') && (
        <VaultBar
          vault={vaultView}
          onCreate={(passphrase) => void vault.create(passphrase)}
          onUnlock={(passphrase) => void vault.unlock(passphrase)}
          onLock={() => void vault.lock()}
        />
      )}
      {refusal && <p role="alert">{disclosure(refusal, { count: MOST_IN_A_COPY })}</p>}
      <div className="record-columns">
        <div className="record-views">
          {view === 'find' && <FindView openId={openId} />}
          {view === 'registration' && <RegistrationList requests={listed.requests} openId={openId} />}
          {view === 'package' && (
            <PackageDrop state={dropped.state} onFile={(file) => void packages.check(file)} />
          )}
        </div>
        {open.view && <OpenRecord key={openId} view={open.view} />}
        {open.isMissing && <p role="status">{t('not-found')}</p>}
      </div>
    </main>
  );
}
