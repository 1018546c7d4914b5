import { useState } from 'react';
import { useStore } from 'zustand';
import { PackageDrop } from '@/components/records/package-drop';
import { RecordRemains } from '@/components/records/record-remains';
import { RecordsBody } from '@/components/records/records-body';
import { RegistrationList } from '@/components/records/registration-list';
import { useRecordWords } from '@/components/records/record-words';
import { VaultBar } from '@/components/records/vault-bar';
import { Callout } from '@/components/ui/callout';
import { DisclosureView } from './disclosure-view';
import { MOST_IN_A_COPY } from './disclosure-state';
import { FindView } from './find-view';
import { listOf } from './finding-state';
import { OpenRecord } from './open-record';
import { useRecordsPage } from './page-context';
import { listOfRequests } from './requests-store';

const VIEWS = ['find', 'registration', 'package'] as const;

/** Three views beside the record that the address names. */
export function RecordsApp() {
  const { t, search, disclosure } = useRecordWords();
  const { record, requests, vault, packages, finding, disclosing, explain, nameRule } = useRecordsPage();
  const [view, setView] = useState<(typeof VIEWS)[number]>('find');
  const open = useStore(record.store);
  const listed = useStore(requests.store);
  const vaultView = useStore(vault.store);
  const dropped = useStore(packages.store);
  const { documents, refusal, failure } = useStore(disclosing.store);
  const list = listOf(useStore(finding.store));
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
    <main data-open={openId ?? (open.isMissing || open.unread ? 'none' : undefined)}>
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
            {one === 'registration' && listed.requests?.length ? ` (${listed.requests.length})` : null}
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
      {(refusal || failure) && (
        <Callout kind="bad" role="alert">
          {refusal ? disclosure(refusal, { count: MOST_IN_A_COPY }) : failure && explain(failure)}
        </Callout>
      )}
      <div className="record-columns">
        <div className="record-views">
          {view === 'find' && <FindView openId={openId} />}
          {view === 'registration' && (
            <RecordsBody list={listOfRequests(listed, list)} explain={explain}>
              <RegistrationList requests={listed.requests ?? []} openId={openId} />
            </RecordsBody>
          )}
          {view === 'package' && (
            <PackageDrop
              state={dropped.state}
              explain={explain}
              onFile={(file) => void packages.check(file)}
            />
          )}
        </div>
        {open.view && <OpenRecord key={openId} view={open.view} />}
        {open.isMissing && <RecordRemains events={open.remains} nameRule={nameRule} />}
        {open.unread && (
          <Callout kind="bad" role="alert" data-unread={open.unread}>
            <strong>{t('unread')}.</strong> {explain(open.unread)}
          </Callout>
        )}
      </div>
    </main>
  );
}
