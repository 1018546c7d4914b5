import type { RecordRowView } from './record-view';
import { useRecordWords } from './record-words';

/** Where a record stands, a word for each thing: what kind it is, removed or not, registered or not, confidential, practice. */
export function RecordMarks({ view: { record, status } }: { readonly view: RecordRowView }) {
  const { t, search } = useRecordWords();
  const { kind, registration, isConfidential, isPractice } = record;
  return (
    <>
      {kind !== 'comment' && <span className="mark">{t(`kind.${kind}`)}</span>}
      <span className="mark" data-status={status}>
        {t(`status.${status}`)}
      </span>
      {registration && (
        <span className="mark">
          {registration.number ??
            search(registration.state === 'declined' ? 'registration.declined' : 'registration.waits')}
        </span>
      )}
      {isConfidential && (
        <span className="mark" data-status="confidential">
          {t('confidential')}
        </span>
      )}
      {isPractice && (
        <span className="mark" data-status="practice">
          {t('practice-mark')}
        </span>
      )}
    </>
  );
}
