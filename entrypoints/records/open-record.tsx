import { useStore } from 'zustand';
import { RecordDetail } from '@/components/records/record-detail';
import { useRecordWords } from '@/components/records/record-words';
import type { RecordView } from '@/components/records/record-view';
import { EVERYTHING } from '@/utils/records/search/record-query';
import { personOf } from '@/utils/records/search/to-findable';
import { describeForDisposal } from '@/utils/records/describe-for-disposal';
import { mayDispose } from '@/utils/records/may-dispose';
import { findUnfinished } from '@/utils/records/unfinished-removal';
import { describeRecord } from './describe-record';
import { useRecordsPage } from './page-context';
import { Registering } from './registering';
import { SaveCapture } from './save-capture';
import { offerWithdrawal } from './offer-withdrawal';

/** The record that the address names, with everything that can be done to it. */
export function OpenRecord({ view }: { readonly view: RecordView }) {
  const { record, finding, disclosing, resolved, explain, names } = useRecordsPage();
  const { isShown, fault, openedAt } = useStore(record.store);
  const { language } = useRecordWords();
  const { own, missing } = describeRecord(view, language, resolved?.policy ?? null);
  const person = personOf(view.record);
  const disposal = mayDispose(
    resolved?.policy.retention ?? {},
    describeForDisposal(view.record, view.events, view.coveredAt),
    openedAt,
  );
  return (
    <RecordDetail
      view={view}
      own={own}
      missing={missing}
      fault={fault && explain(fault)}
      names={names}
      isShown={isShown}
      disposal={disposal}
      unfinishedSince={findUnfinished(view.events, openedAt)}
      registering={<Registering key={view.record.id} view={view} />}
      saving={view.record.capture && <SaveCapture recordId={view.record.id} />}
      offer={offerWithdrawal(record, view.events)}
      onShow={() => void record.show()}
      onHide={record.hide}
      onPerson={
        person && (() => finding.search({ ...EVERYTHING, threads: true, facets: { person: person.value } }))
      }
      onCloseRemoval={(isGone) => void record.closeRemoval(isGone)}
      onVerify={record.verify}
      onDisclose={() => void disclosing.open([view.record.id])}
      onDispose={(confirmed) => {
        if (!resolved || disposal.kind !== 'may') return;
        const { ref, policy } = resolved;
        void record.dispose({ rule: disposal.rule, policy: ref, retention: policy.retention, confirmed });
      }}
    />
  );
}
