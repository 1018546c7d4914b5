import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { formatInstant } from './dates';
import { useRecordWords } from './record-words';

/** What the retention schedule says of a record; see utils/records/may-dispose. */
export type DisposalView =
  | { readonly kind: 'no-rule' }
  | { readonly kind: 'preserve' | 'review' | 'hold' | 'undecided' | 'needs-archive'; readonly label: string }
  | { readonly kind: 'not-yet'; readonly label: string; readonly from: string }
  | {
      readonly kind: 'may';
      readonly label: string;
      readonly schedule: string;
      readonly decision: string;
      readonly conditions: readonly string[];
    };

interface DisposalSectionProps {
  readonly disposal: DisposalView;
  readonly onDispose: (confirmed: number) => void;
}

/** What may become of the record, and disposing of it once every condition has been confirmed. */
export function DisposalSection({ disposal, onDispose }: DisposalSectionProps) {
  const { t, language } = useRecordWords();
  const [confirmed, setConfirmed] = useState<ReadonlySet<number>>(new Set());
  const conditions = disposal.kind === 'may' ? disposal.conditions : [];

  function sentence(): string {
    switch (disposal.kind) {
      case 'no-rule':
        return t('disposal.no-rule');
      case 'not-yet':
        return disposal.from
          ? t('disposal.not-yet', { label: disposal.label, from: formatInstant(disposal.from, language) })
          : t('disposal.not-started', { label: disposal.label });
      case 'may':
        return t('disposal.may', {
          label: disposal.label,
          schedule: disposal.schedule,
          decision: disposal.decision,
        });
      default:
        return t(`disposal.${disposal.kind}`, { label: disposal.label });
    }
  }

  function confirm(place: number, isConfirmed: boolean) {
    const next = new Set(confirmed);
    if (isConfirmed) next.add(place);
    else next.delete(place);
    setConfirmed(next);
  }

  return (
    <section data-disposal={disposal.kind}>
      <h3>{t('section.disposal')}</h3>
      <p>{sentence()}</p>
      {disposal.kind === 'may' && (
        <>
          {conditions.length > 0 && <p>{t('disposal.confirm')}</p>}
          {conditions.map((condition, place) => (
            <label className="choice" key={condition}>
              <input
                type="checkbox"
                checked={confirmed.has(place)}
                onChange={(event) => confirm(place, event.currentTarget.checked)}
              />
              {condition}
            </label>
          ))}
          <p className="quiet">{t('disposal.final')}</p>
          <Button disabled={confirmed.size < conditions.length} onClick={() => onDispose(confirmed.size)}>
            {t('disposal.dispose')}
          </Button>
        </>
      )}
    </section>
  );
}
