import type { AccountReport, Load, SupervisionReport } from '@/utils/domain/supervision-report';
import type { DutyKind } from '@/utils/domain/supervision';
import type { SupervisionWords } from './supervision-words';
import type { TableData } from './table';

/** The tables of the report, as a person reads them and as their CSV has them. */

/** An account a line: duties kept, gaps, removals, registrations, answers. */
export function tableOfAccounts(
  { t, number, percent }: SupervisionWords,
  report: SupervisionReport,
): TableData {
  const kept = ({ duties }: AccountReport, kind: DutyKind) => {
    const duty = duties.find((one) => one.kind === kind);
    return duty ? t('report.kept', { met: duty.met, all: duty.met + duty.missed }) : '';
  };
  return {
    name: t('report.title'),
    columns: [
      t('account'),
      t('report.look-through'),
      t('report.supervision'),
      t('report.gaps'),
      t('report.removals'),
      t('report.registrations'),
      t('report.answered'),
      t('report.median'),
      t('report.in-time'),
    ],
    rows: report.accounts.map((account) => {
      const { answered, medianHours, share } = sumResponses(account);
      return [
        account.account.name,
        kept(account, 'look-through'),
        kept(account, 'supervision'),
        number(account.duties.flatMap(({ gaps }) => gaps).length),
        number(account.removals.reduce((sum, { count }) => sum + count, 0)),
        number(account.registrations),
        number(answered),
        medianHours === null ? '–' : number(medianHours),
        share === null ? '–' : percent(share),
      ];
    }),
  };
}

function sumResponses({ responses, medianHours }: AccountReport) {
  const sum = (pick: (month: (typeof responses)[number]) => number) =>
    responses.reduce((total, month) => total + pick(month), 0);
  const measured = sum((month) => month.measured);
  return {
    answered: sum((month) => month.answered),
    medianHours,
    share: measured === 0 ? null : sum((month) => month.inTime) / measured,
  };
}

/** Every gap with the days it covers, and who was away. */
export function tableOfGaps({ t, date }: SupervisionWords, report: SupervisionReport): TableData {
  return {
    name: t('gaps.title'),
    columns: [t('account'), t('duty'), t('leave.from'), t('leave.until'), t('gap.length'), t('gap.leave')],
    rows: report.accounts.flatMap(({ account, duties }) =>
      duties.flatMap(({ kind, gaps }) =>
        gaps.map(({ from, until, days, isOpen, away }) => [
          account.name,
          t(`duty.${kind}`),
          date(from),
          isOpen ? `${date(until)}, ${t('gap.open')}` : date(until),
          t('gap.days', { count: days }),
          away.map((leave) => t('gap.away', leave)).join('; '),
        ]),
      ),
    ),
  };
}

/** Removals by account and ground (KAL-9, VAR-5). */
export function tableOfRemovals({ t, number }: SupervisionWords, report: SupervisionReport): TableData {
  return {
    name: t('removals.title'),
    columns: [t('account'), t('ground'), t('count')],
    rows: report.accounts.flatMap(({ account, removals }) =>
      removals.map(({ label, count }) => [account.name, label, number(count)]),
    ),
  };
}

/** The log of looking through, the newest first. */
export function tableOfLooks({ t, number, instant }: SupervisionWords, report: SupervisionReport): TableData {
  const { timeZone } = report;
  const at = (value: string | null) => (value === null ? '–' : instant(value, timeZone));
  const lines = report.accounts.flatMap(({ account, looks }) => looks.map((look) => ({ account, look })));
  lines.sort((a, b) => b.look.until.localeCompare(a.look.until));
  return {
    name: t('log.title'),
    columns: [
      t('log.when'),
      t('log.until'),
      t('account'),
      t('log.by'),
      t('log.comments'),
      t('log.oldest'),
      t('log.newest'),
    ],
    rows: lines.map(({ account, look }) => [
      at(look.from),
      look.how === 'hand' ? t('log.hand') : at(look.until),
      account.name,
      look.by,
      look.how === 'hand' ? '–' : number(look.comments),
      at(look.oldest),
      at(look.newest),
    ]),
  };
}

/** The load of a week, weekdays by hours. */
export function tableOfLoad({ t, number, weekdays }: SupervisionWords, { hours }: Load): TableData {
  return {
    name: t('chart.load'),
    columns: [t('weekday'), ...Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'))],
    rows: hours.map((day, i) => [weekdays[i] ?? '', ...day.map(number)]),
  };
}
