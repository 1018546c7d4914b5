import type { Measure } from '@/utils/domain/platform';
import { usePanel } from './panel-context';

interface MeasureSwitchProps {
  readonly wish: Measure | null;
  readonly onChange: (wish: Measure | null) => void;
}

/** Hide or delete, for the grounds that allow both. */
export function MeasureSwitch({ wish, onChange }: MeasureSwitchProps) {
  const { t } = usePanel();
  const choices = [
    { value: null, text: t('grounds.measure.usual') },
    { value: 'hide', text: t('measure.hide') },
    { value: 'delete', text: t('measure.delete') },
  ] as const;
  return (
    <div className="switch" role="group" aria-label={t('grounds.measure')}>
      <span className="caption" aria-hidden="true">
        {t('grounds.measure')}
      </span>
      {choices.map(({ value, text }) => (
        <button key={text} type="button" aria-pressed={wish === value} onClick={() => onChange(value)}>
          {text}
        </button>
      ))}
    </div>
  );
}
