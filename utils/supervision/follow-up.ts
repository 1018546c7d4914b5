import { Temporal } from 'temporal-polyfill';
import { findLocalDate } from '@/utils/calendar/find-responsible';
import type { PendingComment } from '@/utils/domain/pending-comment';
import { readPendingState } from '@/utils/domain/pending-state';
import type { Period, PostTime } from '@/utils/domain/supervision';
import type { Load, PostWeek, ResponseMonth } from '@/utils/domain/supervision-report';

const HOUR = 3_600_000;

/**
 * How soon answers came, by the month in which the comments were written (NYK-3, VAR-4). A comment whose time has run
 * out without an answer counts against the promise; one that needed none counts not at all.
 */
export function measureResponses(
  comments: readonly Pick<PendingComment, 'written' | 'dueAt' | 'steps'>[],
  timeZone: string,
  now: number,
): ResponseMonth[] {
  const months = Map.groupBy(comments, ({ written }) => findLocalDate(written.from, timeZone).slice(0, 7));
  return [...months]
    .map(([month, own]) => measureMonth(month, own, now))
    .filter(({ answered, measured }) => answered > 0 || measured > 0)
    .sort((a, b) => a.month.localeCompare(b.month));
}

function measureMonth(
  month: string,
  comments: readonly Pick<PendingComment, 'written' | 'dueAt' | 'steps'>[],
  now: number,
): ResponseMonth {
  const hours: number[] = [];
  let measured = 0;
  let inTime = 0;
  for (const { written, dueAt, steps } of comments) {
    const { answeredAt, settledAt, name } = readPendingState(steps);
    const due = dueAt === null ? null : Date.parse(dueAt);
    const answered = answeredAt === null ? null : Date.parse(answeredAt);
    const taken = findResponseHours({ written, steps });
    if (taken !== null) hours.push(taken);
    const hasRunOut = settledAt === null && name !== 'proposed' && due !== null && due < now;
    if (due === null || (answered === null && !hasRunOut)) continue;
    measured += 1;
    if (answered !== null && answered <= due) inTime += 1;
  }
  return { month, answered: hours.length, medianHours: findMedian(hours), measured, inTime };
}

/** Hours from when a comment was written to its answer; null while there is none. */
export function findResponseHours({
  written,
  steps,
}: Pick<PendingComment, 'written' | 'steps'>): number | null {
  const { answeredAt } = readPendingState(steps);
  return answeredAt === null ? null : Math.max(0, Date.parse(answeredAt) - Date.parse(written.from)) / HOUR;
}

/** The middle of some numbers, of the two in the middle their mean; null of none. */
export function findMedian(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

/** Own posts per week against the target (NYK-8): every week that begins or ends in the period, also the empty ones. */
export function countPostWeeks(
  posts: readonly Pick<PostTime, 'at'>[],
  period: Period,
  timeZone: string,
): PostWeek[] {
  const counted = new Map<string, number>();
  for (const { at } of posts) {
    const date = findLocalDate(at, timeZone);
    if (date < period.from || date > period.until) continue;
    const monday = findMonday(date);
    counted.set(monday, (counted.get(monday) ?? 0) + 1);
  }
  const weeks: PostWeek[] = [];
  const end = Temporal.PlainDate.from(period.until);
  let day = Temporal.PlainDate.from(findMonday(period.from));
  for (; Temporal.PlainDate.compare(day, end) <= 0; day = day.add({ weeks: 1 })) {
    const monday = day.toString();
    weeks.push({ monday, posts: counted.get(monday) ?? 0 });
  }
  return weeks;
}

function findMonday(date: string): string {
  const day = Temporal.PlainDate.from(date);
  return day.subtract({ days: day.dayOfWeek - 1 }).toString();
}

/**
 * At which weekday and hour comments were written that wanted something: an answer, or to be looked at for removal or
 * registration. An interval longer than an hour ("1 d") tells no hour and is counted apart.
 */
export function measureLoad(
  written: readonly { readonly from: string; readonly until: string }[],
  timeZone: string,
): Load {
  const hours = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
  let unplaced = 0;
  for (const { from, until } of written) {
    if (Date.parse(until) - Date.parse(from) > HOUR) {
      unplaced += 1;
      continue;
    }
    const { dayOfWeek, hour } = Temporal.Instant.from(from).toZonedDateTimeISO(timeZone);
    const day = hours[dayOfWeek - 1];
    if (day) day[hour] = (day[hour] ?? 0) + 1;
  }
  return { hours, unplaced };
}
