import { NumberChoices } from '@/components/answering/number-choices';
import { usePendingWords } from './pending-words';
import { LATER_TIMES, placeLater } from './place-later';

interface LaterViewProps {
  readonly now: number;
  readonly onChoose: (until: string) => void;
}

/** When a comment is to come back. The deadline does not move. */
export function LaterView({ now, onChoose }: LaterViewProps) {
  const { t, timeZone } = usePendingWords();
  return (
    <>
      <h3>{t('later.title')}</h3>
      <NumberChoices
        label={t('later.title')}
        choices={LATER_TIMES.map((id) => ({ id, text: t(`later.${id}`) }))}
        onChoose={(id) => onChoose(placeLater(id, now, timeZone))}
      />
      <p className="muted">{t('later.note')}</p>
    </>
  );
}
