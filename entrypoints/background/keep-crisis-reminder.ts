import { browser } from 'wxt/browser';
import { log } from '@/utils/log/log';
import { watchRevision } from '@/utils/messaging/revision';
import type { Background } from './background';
import { notifyOfLooks } from './notify-of-looks';
import { readSupervisionRules } from './read-supervision-rules';
import type { SupervisionDesk } from './supervision-desk';

const CRISIS = 'crisis-reminder';
const MINUTES = 30;

/** In crisis mode a look is taken every half hour at what should have been looked through by now (NYK-10). */
export function keepCrisisReminder(background: Background, { reportToday }: SupervisionDesk): void {
  /** Crisis mode goes on and off with the settings. */
  async function plan(): Promise<void> {
    const inForce = await readSupervisionRules(background);
    if (inForce.ok && inForce.value.rules.crisis)
      await browser.alarms.create(CRISIS, { periodInMinutes: MINUTES });
    else await browser.alarms.clear(CRISIS);
  }

  async function remind(): Promise<void> {
    if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
    const inForce = await readSupervisionRules(background);
    if (!inForce.ok || !inForce.value.rules.crisis) return;
    const kept = await reportToday();
    if (!kept.ok) return log.warn('supervision', 'no-report');
    const late = kept.value.accounts.filter(({ crisis }) => crisis?.isLate);
    const names = late.map(({ account }) => account.name);
    if (names.length > 0) await notifyOfLooks(background, names);
  }

  browser.alarms.onAlarm.addListener(({ name }) => void (name === CRISIS && remind()));
  browser.runtime.onStartup.addListener(() => void plan());
  watchRevision(browser.storage.onChanged, new AbortController().signal, () => void plan());
}
