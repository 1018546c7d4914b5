import { useState } from 'react';
import { useStore } from 'zustand';
import { useRecordWords } from '@/components/records/record-words';
import { Callout } from '@/components/ui/callout';
import { ChosenView, VIEWS, type ViewName } from './chosen-view';
import { DisclosureView } from './disclosure-view';
import { MOST_IN_A_COPY } from './disclosure-state';
import { NamedRecord } from './named-record';
import { useRecordsPage } from './page-context';
import { VaultView } from './vault-view';

/** The views beside the record that the address names. */
export function RecordsApp() {
  const { t, search, disclosure } = useRecordWords();
  const { record, requests, disclosing, disposing, packages, explain } = useRecordsPage();
  const [view, setView] = useState<ViewName>('find');
  const open = useStore(record.store);
  const waiting = useStore(requests.store, ({ requests: listed, more }) => more + (listed?.length ?? 0));
  const { documents, refusal, failure } = useStore(disclosing.store);
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
            onClick={() => {
              setView(one);
              if (one === 'disposal') void disposing.look();
              if (one === 'package') void packages.showKey();
            }}
          >
            {search(`view.${one}`)}
            {one === 'registration' && waiting > 0 && ` (${waiting})`}
          </button>
        ))}
      </nav>
      <VaultView />
      {(refusal || failure) && (
        <Callout kind="bad" role="alert">
          {refusal ? disclosure(refusal, { count: MOST_IN_A_COPY }) : failure && explain(failure)}
        </Callout>
      )}
      <div className="record-columns">
        <div className="record-views">
          <ChosenView view={view} openId={openId} />
        </div>
        <NamedRecord />
      </div>
    </main>
  );
}
