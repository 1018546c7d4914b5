import { findLocalDate } from '@/utils/calendar/find-responsible';
import type { Account } from '@/utils/domain/account';
import type { PendingComment } from '@/utils/domain/pending-comment';
import type { RecordStatus, StoredRecord } from '@/utils/domain/record';
import type { Leave, ServiceCalendar } from '@/utils/domain/service-calendar';
import type { Look, Period, PostTime } from '@/utils/domain/supervision';
import type { AccountReport, SupervisionRules } from '@/utils/domain/supervision-report';
import { toInstant } from '@/utils/domain/time';
import { addDays, computeDuty } from './compute-duty';
import { countPostWeeks, findMedian, findResponseHours, measureLoad, measureResponses } from './follow-up';
import { KEEP_LOOKS_DAYS, SHORTEST_LOOK } from './look-log';

/** What is known of one account. */
export interface Material {
  readonly looks: readonly Look[];
  readonly posts: readonly PostTime[];
  readonly pending: readonly PendingComment[];
  readonly records: readonly { readonly record: StoredRecord; readonly status: RecordStatus }[];
  readonly leaves: readonly Leave[];
}

export interface ReportFrame {
  readonly period: Period;
  readonly today: string;
  readonly now: number;
  readonly timeZone: string;
  readonly rules: SupervisionRules;
  readonly calendar: ServiceCalendar | null;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** One account's report out of what is known of it. A look that was only a passing by keeps no duty. */
export function createAccountReport(
  account: Account,
  { looks, posts, pending, records, leaves }: Material,
  { period, today, now, timeZone, rules, calendar }: ReportFrame,
): AccountReport {
  const dateOf = (instant: string) => findLocalDate(instant, timeZone);
  const isInPeriod = (instant: string) => period.from <= dateOf(instant) && dateOf(instant) <= period.until;
  const thorough = looks.filter(({ seconds, how }) => how === 'hand' || seconds >= SHORTEST_LOOK);
  const lookedOn = [...new Set(thorough.map(({ until }) => dateOf(until)))].sort();
  const isWithinLog = Date.parse(account.addedAt) > now - KEEP_LOOKS_DAYS * DAY;
  // The log reaches no further back.
  const startedOn = isWithinLog ? dateOf(account.addedAt) : (lookedOn[0] ?? addDays(today, -KEEP_LOOKS_DAYS));
  const waiting = pending.filter(({ written }) => isInPeriod(written.from));
  const known = new Set(waiting.map(({ commentId }) => commentId));
  const others = records.flatMap(({ record: { commentId, writtenAt } }) =>
    writtenAt && !known.has(commentId ?? '') && isInPeriod(writtenAt.from) ? [writtenAt] : [],
  );
  return {
    account,
    duties: rules.duties.map(({ kind, everyDays }) =>
      computeDuty({ kind, everyDays, calendar, startedOn, today, period, lookedOn, leaves }),
    ),
    crisis: rules.crisis && findCrisisDue(thorough, rules.crisis.everyHours, now),
    lookedOn: lookedOn.filter((date) => period.from <= date && date <= period.until),
    looks: looks.filter(({ until }) => isInPeriod(until)).toReversed(),
    removals: countRemovals(records),
    registrations: records.filter(({ record }) => record.registration).length,
    responses: measureResponses(waiting, timeZone, now),
    medianHours: findMedian(waiting.flatMap((comment) => findResponseHours(comment) ?? [])),
    weeks: countPostWeeks(posts, period, timeZone),
    load: measureLoad([...waiting.map(({ written }) => written), ...others], timeZone),
    quietSince: findQuiet(posts, now - rules.warnAfterDays * DAY),
  };
}

/** In a crisis the clock counts, whatever the day: so many hours after the last look; at once where nobody has looked. */
function findCrisisDue(looks: readonly Look[], everyHours: number, now: number) {
  const last = looks.reduce((latest, { until }) => Math.max(latest, Date.parse(until)), 0);
  const due = last === 0 ? now : last + everyHours * HOUR;
  return { dueAt: toInstant(due), isLate: due <= now };
}

/** Removals that the page confirmed, by ground, the most frequent first (KAL-9, VAR-5). */
function countRemovals(records: Material['records']): AccountReport['removals'] {
  const done = records.filter(({ status }) => status === 'removed' || status === 'hidden');
  const byGround = Map.groupBy(
    done.flatMap(({ record }) => record.removal ?? []),
    ({ groundId }) => groundId,
  );
  return [...byGround]
    .map(([groundId, own]) => ({ groundId, label: own[0]?.groundLabel ?? groundId, count: own.length }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
}

function findQuiet(posts: readonly PostTime[], latest: number): string | null {
  const newest = posts.reduce<string | null>(
    (last, { at }) => (last === null || at > last ? at : last),
    null,
  );
  return newest !== null && Date.parse(newest) < latest ? newest : null;
}
