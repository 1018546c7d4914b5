import { findLocalDate } from '@/utils/calendar/find-responsible';
import { isSameAccount, type Account } from '@/utils/domain/account';
import type { Failure } from '@/utils/domain/failure';
import type { StoredRecord } from '@/utils/domain/record';
import type { Result } from '@/utils/domain/result';
import type { ServiceCalendar } from '@/utils/domain/service-calendar';
import type { Period } from '@/utils/domain/supervision';
import type { SupervisionReport, SupervisionRules } from '@/utils/domain/supervision-report';
import { toInstant } from '@/utils/domain/time';
import { attempt } from '@/utils/records/attempt';
import type { BevaraDatabase } from '@/utils/records/database';
import { statusOf } from '@/utils/records/status-of';
import { createAccountReport, type Material } from './account-report';
import { addDays } from './compute-duty';

export interface ReportQuestion {
  readonly db: BevaraDatabase;
  readonly accounts: readonly Account[];
  readonly period: Period;
  readonly rules: SupervisionRules;
  readonly calendar: ServiceCalendar | null;
  readonly municipality: string;
  readonly timeZone: string;
  readonly now: number;
}

/** Duties, gaps, removals, registrations and response times of every own account in a period (issue 5). */
export function readReport(question: ReportQuestion): Promise<Result<SupervisionReport, Failure>> {
  const { db, accounts, period, rules, municipality, timeZone, now } = question;
  const today = findLocalDate(toInstant(now), timeZone);
  return attempt(db, async () => {
    const [looks, posts, pending, leaves, records] = await Promise.all([
      db.looks.orderBy('until').toArray(),
      db.postTimes.toArray(),
      db.pending.toArray(),
      db.leaves.toArray(),
      readRecords(db, period, timeZone),
    ]);
    const materialOf = (account: Account): Material => ({
      looks: looks.filter(({ accountId }) => accountId === account.id),
      posts: posts.filter(({ accountId }) => accountId === account.id),
      pending: pending.filter(({ accountId }) => accountId === account.id),
      records: records.filter(({ record }) => isSameAccount(record.account, account)),
      leaves,
    });
    return {
      period,
      today,
      timeZone,
      municipality,
      rules,
      accounts: accounts.map((account) =>
        createAccountReport(account, materialOf(account), { ...question, today }),
      ),
    };
  });
}

/** Records stored in the period with where they stand. Practice is not work that was done. */
async function readRecords(db: BevaraDatabase, period: Period, timeZone: string) {
  const stored = await db.records
    .where('[capturedAt+id]')
    .between([addDays(period.from, -1)], [addDays(period.until, 2)])
    .toArray();
  const isInPeriod = ({ capturedAt, isPractice }: StoredRecord) => {
    const date = findLocalDate(capturedAt, timeZone);
    return !isPractice && period.from <= date && date <= period.until;
  };
  return Promise.all(
    stored.filter(isInPeriod).map(async (record) => ({
      record,
      status: statusOf(await db.events.where('recordId').equals(record.id).sortBy('seq')),
    })),
  );
}
