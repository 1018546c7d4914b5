import { Temporal } from 'temporal-polyfill';
import { findService } from '@/utils/calendar/service-day';
import type { Leave, ServiceCalendar } from '@/utils/domain/service-calendar';
import type { DutyKind, DutyReport, Gap, Period } from '@/utils/domain/supervision';

export interface DutyQuestion {
  readonly kind: DutyKind;
  readonly everyDays: number;
  /** Null where the pack's holidays are unknown; then every day counts. */
  readonly calendar: ServiceCalendar | null;
  /** YYYY-MM-DD: the day on which the account was added; somebody looked then. */
  readonly startedOn: string;
  readonly today: string;
  readonly period: Period;
  /** Dates on which somebody looked, in order. */
  readonly lookedOn: readonly string[];
  readonly leaves: readonly Leave[];
}

/** One turn of the duty. `lookedOn` is null when nobody looked in time. */
interface Turn {
  readonly due: string;
  readonly lookedOn: string | null;
}

/** A municipality without a working day in so long a time has no service hours at all. */
const LONGEST_CLOSED = 60;

/**
 * How a duty that comes back every N days stands and was kept (KAL-7, KAL-9, VAR-4, VAR-5). The next look is due by the
 * end of the Nth day after the last one, or of the next working day when that is none. A day that is not over is not missed.
 */
export function computeDuty(question: DutyQuestion): DutyReport {
  const { kind, everyDays, period } = question;
  const { turns, dueOn } = takeTurns(question);
  const isMissed = turns.length > 0 && turns.at(-1)?.lookedOn === null;
  const inPeriod = turns.filter(({ due, lookedOn }) => isWithin(lookedOn ?? due, period));
  return {
    kind,
    everyDays,
    state: isMissed ? 'missed' : dueOn === question.today ? 'due' : 'met',
    dueOn,
    met: inPeriod.filter(({ lookedOn }) => lookedOn !== null).length,
    missed: inPeriod.filter(({ lookedOn }) => lookedOn === null).length,
    gaps: findGaps(turns, question),
  };
}

function takeTurns({ everyDays, calendar, startedOn, today, lookedOn }: DutyQuestion) {
  const turns: Turn[] = [];
  let anchor = startedOn;
  for (;;) {
    const due = findWorkingDay(calendar, addDays(anchor, everyDays));
    const last = lookedOn.findLast((date) => anchor < date && date <= due && date <= today) ?? null;
    if (last === null && due >= today) return { turns, dueOn: due };
    turns.push({ due, lookedOn: last });
    anchor = last ?? due;
  }
}

function findGaps(turns: readonly Turn[], { today, period, lookedOn, leaves }: DutyQuestion): Gap[] {
  return turns.flatMap((turn, i) => {
    const isFirst = turn.lookedOn === null && (i === 0 || turns[i - 1]?.lookedOn !== null);
    if (!isFirst) return [];
    const next = lookedOn.find((date) => date > turn.due);
    const whole = { from: turn.due, until: addDays(next ?? today, -1) };
    const from = whole.from > period.from ? whole.from : period.from;
    const until = whole.until < period.until ? whole.until : period.until;
    if (from > until) return [];
    const away = leaves
      .filter((leave) => leave.from <= until && from <= leave.until)
      .map(({ editor, deputy }) => ({ editor, deputy }));
    return [{ from, until, days: countDays(from, until), isOpen: next === undefined, away }];
  });
}

function findWorkingDay(calendar: ServiceCalendar | null, date: string): string {
  if (!calendar) return date;
  const first = Temporal.PlainDate.from(date);
  for (let days = 0; days < LONGEST_CLOSED; days += 1) {
    const day = first.add({ days });
    if (findService(calendar, day).length > 0) return day.toString();
  }
  return date;
}

/** The date so many days later, YYYY-MM-DD. */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

function countDays(from: string, until: string): number {
  return Temporal.PlainDate.from(from).until(until).days + 1;
}

function isWithin(date: string, { from, until }: Period): boolean {
  return from <= date && date <= until;
}
