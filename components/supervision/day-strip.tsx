import type { Gap, Period } from '@/utils/domain/supervision';
import { useSupervisionWords } from './supervision-words';

interface DayStripProps {
  readonly name: string;
  readonly period: Period;
  readonly today: string;
  readonly lookedOn: readonly string[];
  readonly gaps: readonly Gap[];
}

const DAY = 86_400_000;
const CELL = 10;
const ROWS = 7;

/** A mark for every day of the period up to today: filled when somebody looked, crossed out in a gap. */
export function DayStrip({ name, period, today, lookedOn, gaps }: DayStripProps) {
  const { t, date } = useSupervisionWords();
  const days = listDays(period.from, today < period.until ? today : period.until);
  const looked = new Set(lookedOn);
  const lead = days[0] ? (new Date(days[0]).getUTCDay() + 6) % ROWS : 0;
  const weeks = Math.ceil((days.length + lead) / ROWS);
  const stateOf = (day: string) =>
    looked.has(day) ? 'looked' : gaps.some(({ from, until }) => from <= day && day <= until) ? 'gap' : 'none';
  return (
    <div className="day-strip">
      <svg
        role="img"
        aria-label={t('strip.label', { name })}
        viewBox={`0 0 ${weeks * CELL} ${ROWS * CELL}`}
        style={{ width: weeks * 14, height: ROWS * 14 }}
      >
        {days.map((day, i) => {
          const x = Math.floor((i + lead) / ROWS) * CELL;
          const y = ((i + lead) % ROWS) * CELL;
          const state = stateOf(day);
          return (
            <g key={day} data-day={state} transform={`translate(${x + 1} ${y + 1})`}>
              <title>{`${date(day)}: ${t(`strip.${state}`)}`}</title>
              <rect width={CELL - 2} height={CELL - 2} rx={2} />
              {state === 'gap' && <path d="M2 2l4 4m0-4l-4 4" />}
            </g>
          );
        })}
      </svg>
      <p>{t('strip.sum', { count: days.filter((day) => looked.has(day)).length, days: days.length })}</p>
    </div>
  );
}

function listDays(from: string, until: string): string[] {
  const days: string[] = [];
  for (let day = Date.parse(from); day <= Date.parse(until); day += DAY)
    days.push(new Date(day).toISOString().slice(0, 10));
  return days;
}
