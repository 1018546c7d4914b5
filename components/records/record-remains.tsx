import type { ChainedEvent } from '@/utils/domain/event';
import { RecordEvents } from './record-events';
import type { PackNames } from './record-view';
import { useRecordWords } from './record-words';

interface RecordRemainsProps {
  /** Empty when there never was such a record here. */
  readonly events: readonly ChainedEvent[];
  readonly names: PackNames;
}

/** In the place of a record that is not here: that nobody knows it, or the certificate of its disposal. */
export function RecordRemains({ events, names }: RecordRemainsProps) {
  const { t } = useRecordWords();
  const isDisposed = events.some(({ type }) => type === 'disposed');
  return (
    <article className="record-detail" aria-label={t('record')}>
      <header>
        <a className="back" href="#">
          {t('back')}
        </a>
        {isDisposed && (
          <span className="mark" data-status="disposed">
            {t('status.disposed')}
          </span>
        )}
      </header>
      <h2>{t('record')}</h2>
      <p role="status" data-remains={isDisposed ? 'disposed' : 'unknown'}>
        {t(isDisposed ? 'disposal.done' : 'not-found')}
      </p>
      {events.length > 0 && <RecordEvents events={events} kind={null} names={names} />}
    </article>
  );
}
