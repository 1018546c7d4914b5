import type { ReactNode } from 'react';
import type { ChainedEvent } from '@/utils/domain/event';
import { recordsCatalogues, type RecordsKey } from '@/utils/i18n/catalogues/records/records-catalogues';
import type { RecordKind } from '@/utils/domain/record';
import { formatInstant } from './dates';
import type { PackNames } from './record-view';
import { useRecordWords } from './record-words';

interface RecordEventsProps {
  readonly events: readonly ChainedEvent[];
  /** Some events have another sentence for a kind of record, for an outcome or a reason; null when nobody knows the kind any more. */
  readonly kind: RecordKind | null;
  readonly names: PackNames;
  /** What can still be done about an event. */
  readonly offer?: (event: ChainedEvent) => ReactNode;
}

/** Everything that has happened to the record, one sentence each, oldest first. */
export function RecordEvents({ events, kind, names, offer }: RecordEventsProps) {
  const { t, language } = useRecordWords();
  return (
    <section>
      <h3>{t('section.events')}</h3>
      <ol className="events">
        {events.map((event) => {
          const { id, at, data } = event;
          const told = (name: string) => String(data[name] ?? '');
          return (
            <li key={id} data-event={event.type}>
              <time dateTime={at}>{formatInstant(at, language)}</time>
              <span>
                {t(sentenceOf(event, kind), {
                  provision: told('provision'),
                  rule: names.rule(told('rule')),
                  policy: names.policy({ id: told('policy'), version: told('policyVersion') }),
                  number: told('number'),
                })}
              </span>
              {offer?.(event)}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The sentence that tells of an event. */
export function sentenceOf(event: ChainedEvent, kind: RecordKind | null): RecordsKey {
  if (event.type === 'masked') return `event.masked.${event.data['kind']}` as RecordsKey;
  if (event.type === 'exported' && event.data['format'] === 'disclosure') return 'event.disclosed';
  const own = [event.data['outcome'], event.data['reason'], kind].map(
    (variant) => `event.${event.type}.${variant}`,
  );
  return own.find(isKnown) ?? `event.${event.type}`;
}

function isKnown(key: string): key is RecordsKey {
  return key in recordsCatalogues.en;
}
