import { browser } from 'wxt/browser';
import type { Period, PeriodName } from '@/utils/domain/supervision';
import { log } from '@/utils/log/log';
import { listLeaves } from '@/utils/pending/leaves';
import { changeReminder, readReminder } from '@/utils/settings/reminder-store';
import { readSettingsInForce } from '@/utils/settings/settings-in-force';
import { choosePeriod } from '@/utils/supervision/choose-period';
import { readReport } from '@/utils/supervision/read-report';
import { findNextReminder, findReminded, findToday } from '@/utils/supervision/remind';
import type { Background } from './background';
import { notifyOfLooks, REMINDER } from './notify-of-looks';
import { listOwnAccounts } from './own-accounts';
import { readSupervisionRules } from './read-supervision-rules';

/** What the handlers and the alarm share: the report, and the reminder once a day. */
export function createSupervisionDesk(background: Background) {
  const { db, storage, managed, clock, makeId } = background;

  async function report(choose: (today: string) => Period) {
    const [inForce, accounts] = await Promise.all([
      readSupervisionRules(background),
      listOwnAccounts(background),
    ]);
    if (!inForce.ok) return inForce;
    if (!accounts.ok) return accounts;
    const now = clock();
    const period = choose(findToday(inForce.value.timeZone, now));
    return readReport({ db, accounts: accounts.value, period, now, ...inForce.value });
  }

  const reportPeriod = (name: PeriodName) => report((today) => choosePeriod(name, today));
  const reportToday = () => report((today) => ({ from: today, until: today }));

  /** Sets the alarm for the next time that the chosen hour comes. Nothing of it lives in the worker's memory. */
  async function plan(): Promise<void> {
    const { time } = await readReminder(storage);
    const inForce = await readSupervisionRules(background);
    if (time === null || !inForce.ok) return void (await browser.alarms.clear(REMINDER));
    await browser.alarms.create(REMINDER, { when: findNextReminder(time, inForce.value.timeZone, clock()) });
  }

  /** Says once what is left to look through today, where the browser lets us. */
  async function remind(): Promise<void> {
    await plan();
    if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
    const { editor } = await readSettingsInForce({ local: storage, managed }, makeId);
    const inForce = await readSupervisionRules(background);
    if (!inForce.ok) return;
    const [kept, leaves] = await Promise.all([reportToday(), listLeaves(db)]);
    if (!kept.ok || !leaves.ok) return log.warn('supervision', 'no-report');
    const names = findReminded({
      reminder: await readReminder(storage),
      now: clock(),
      timeZone: inForce.value.timeZone,
      calendar: inForce.value.calendar,
      editor: editor.name || editor.editorId,
      leaves: leaves.value,
      accounts: kept.value.accounts,
    });
    if (names.length === 0) return;
    await changeReminder(storage, { shownOn: kept.value.today });
    await notifyOfLooks(background, names);
  }

  return { reportPeriod, reportToday, plan, remind };
}

export type SupervisionDesk = ReturnType<typeof createSupervisionDesk>;
