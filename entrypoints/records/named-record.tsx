import { useStore } from 'zustand';
import { RecordRemains } from '@/components/records/record-remains';
import { useRecordWords } from '@/components/records/record-words';
import { Callout } from '@/components/ui/callout';
import { OpenRecord } from './open-record';
import { useRecordsPage } from './page-context';

/** The record that the address names: itself, what remains of it, or why it cannot be shown. */
export function NamedRecord() {
  const { t } = useRecordWords();
  const { record, explain, names } = useRecordsPage();
  const { view, isMissing, remains, unread } = useStore(record.store);
  if (unread)
    return (
      <Callout kind="bad" role="alert" data-unread={unread}>
        <strong>{t('unread')}.</strong> {explain(unread)}
      </Callout>
    );
  if (isMissing) return <RecordRemains events={remains} names={names} />;
  return view && <OpenRecord key={view.record.id} view={view} />;
}
