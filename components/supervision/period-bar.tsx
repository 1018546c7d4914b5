import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { PERIODS, type PeriodName } from '@/utils/domain/supervision';
import { useSupervisionWords } from './supervision-words';

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
