import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useSupervisionWords } from './supervision-words';

export const PERIODS = ['month', 'last-month', 'quarter', 'year'] as const;
export type PeriodName = (typeof PERIODS)[number];

interface PeriodBarProps {
  readonly chosen: PeriodName;
  readonly onChoose: (name: PeriodName) => void;
  readonly onPrint: () => void;
}

/** Which time the page speaks of. */
export function PeriodBar({ chosen, onChoose, onPrint }: PeriodBarProps) {
  const { t } = useSupervisionWords();
  return (
    <div className="period-bar">
      <Field label={t('period')}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={chosen}
            onChange={(event) => onChoose(event.currentTarget.value as PeriodName)}
          >
            {PERIODS.map((name) => (
              <option key={name} value={name}>
                {t(`period.${name}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button onClick={onPrint}>{t('print')}</Button>
    </div>
  );
}
