import type { ChainedEvent } from '@/utils/domain/event';
import type { RecordsKey } from '@/utils/i18n/catalogues/records/records-catalogues';
import { formatInstant } from './dates';
import { useRecordWords } from './record-words';

function sentenceOf(event: ChainedEvent): RecordsKey {
  if (event.type === 'masked') return `event.masked.${event.data['kind']}` as RecordsKey;
  if (event.type === 'exported' && event.data['format'] === 'disclosure') return 'event.disclosed';
  if (event.type === 'removed' && event.data['outcome'] === 'hidden') return 'event.hidden';
  return `event.${event.type}`;
}

/** Everything that has happened to the record, one sentence each, oldest first. */
export function RecordEvents({ events }: { readonly events: readonly ChainedEvent[] }) {
  const { t, language } = useRecordWords();
  return (
    <section>
      <h3>{t('section.events')}</h3>
      <ol className="events">
        {events.map((event) => (
          <li key={event.id}>
            <time dateTime={event.at}>{formatInstant(event.at, language)}</time>
            <span>{t(sentenceOf(event), { provision: String(event.data['provision'] ?? '') })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
