import { useState } from 'react';
import { formatInstant } from './dates';
import type { DisposalGroupView, MayDispose } from './disposal-view';
import { DisposeQuestion } from './dispose-question';
import { useRecordWords } from './record-words';
import { tellDisposal } from './tell-disposal';

interface DisposalRuleProps {
  readonly group: DisposalGroupView<MayDispose>;
  readonly isWorking: boolean;
  readonly onDispose: (recordIds: readonly string[], confirmed: number) => void;
}

/** One rule with the records that it lets go of: which of them, under which conditions, and the last question. */
export function DisposalRule({ group, isWorking, onDispose }: DisposalRuleProps) {
  const words = useRecordWords();
  const { t, language } = words;
  const { says, count, records } = group;
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const chosen = records.map(({ record }) => record.id).filter((id) => !kept.has(id));
  return (
    <section data-rule={says.rule}>
      <h3>{says.label}</h3>
      <p>{tellDisposal(says, words)}</p>
      {count > records.length && <p className="quiet">{t('disposal.first', { count: records.length })}</p>}
      <ul className="disposal-records" aria-label={says.label}>
        {records.map(({ record }) => {
          const author = record.isConfidential
            ? t('confidential')
            : (record.authorName ?? t('unknown-author'));
          return (
            <li key={record.id}>
              <input
                type="checkbox"
                aria-label={t('choose', { author })}
                checked={!kept.has(record.id)}
                disabled={isWorking}
                onChange={(event) => {
                  const one = new Set([record.id]);
                  setKept(event.currentTarget.checked ? kept.difference(one) : kept.union(one));
                }}
              />
              <a href={`#${record.id}`} dir="auto">
                <strong>{author}</strong> {record.isConfidential ? t('masked') : record.text || t('no-text')}
              </a>
              <time dateTime={record.capturedAt}>{formatInstant(record.capturedAt, language)}</time>
            </li>
          );
        })}
      </ul>
      <DisposeQuestion
        says={says}
        about={chosen.join()}
        count={chosen.length}
        isWorking={isWorking}
        onDispose={(confirmed) => onDispose(chosen, confirmed)}
      />
    </section>
  );
}
