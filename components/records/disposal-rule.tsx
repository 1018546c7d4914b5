import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { formatInstant } from './dates';
import { Conditions } from './disposal-conditions';
import type { DisposalGroupView, MayDispose } from './disposal-view';
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
  const [confirmed, setConfirmed] = useState<ReadonlySet<number>>(new Set());
  const [isAsked, setAsked] = useState(false);
  const chosen = records.map(({ record }) => record.id).filter((id) => !kept.has(id));
  const isReady = chosen.length > 0 && confirmed.size === says.conditions.length && !isWorking;
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
                  setAsked(false);
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
      <Conditions conditions={says.conditions} confirmed={confirmed} onConfirm={setConfirmed} />
      {isAsked && isReady ? (
        <Callout kind="warning" role="alertdialog" aria-label={t('disposal.dispose')}>
          <p>{t('disposal.ask', { count: chosen.length, label: says.label })}</p>
          <p>{t('disposal.final')}</p>
          <div className="buttons">
            <Button kind="primary" onClick={() => onDispose(chosen, confirmed.size)}>
              {t('disposal.yes', { count: chosen.length })}
            </Button>
            <Button onClick={() => setAsked(false)}>{t('export.cancel')}</Button>
          </div>
        </Callout>
      ) : (
        <Button disabled={!isReady} onClick={() => setAsked(true)}>
          {t('disposal.many', { count: chosen.length })}
        </Button>
      )}
    </section>
  );
}
