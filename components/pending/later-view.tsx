import { NumberChoices } from './number-choices';
import { usePendingWords } from './pending-words';

interface LaterViewProps {
  readonly now: number;
  readonly onChoose: (until: string) => void;
}

const HOUR = 3_600_000;
const TIMES = ['hour', 'afternoon', 'tomorrow'] as const;

/** When a comment is to come back. The deadline does not move. */
export function LaterView({ now, onChoose }: LaterViewProps) {
  const { t } = usePendingWords();
  return (
    <>
      <h3>{t('later.title')}</h3>
      <NumberChoices
        label={t('later.title')}
        choices={TIMES.map((id) => ({ id, text: t(`later.${id}`) }))}
        onChoose={(id) => onChoose(placeTime(id, now))}
      />
      <p className="muted">{t('later.note')}</p>
    </>
  );
}

function placeTime(time: (typeof TIMES)[number], now: number): string {
  const date = new Date(now + (time === 'hour' ? HOUR : time === 'afternoon' ? 4 * HOUR : 0));
  if (time === 'tomorrow') {
    date.setDate(date.getDate() + 1);
    date.setHours(8, 0, 0, 0);
  }
  return date.toISOString();
}
