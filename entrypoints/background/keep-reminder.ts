import { browser } from 'wxt/browser';
import { watchRevision } from '@/utils/messaging/revision';
import { CRISIS, REMINDER, type SupervisionDesk } from './supervision-desk';

/** Rings the reminder at its hour and leads from it to the page. */
export function keepReminder(desk: SupervisionDesk, home: string): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === REMINDER) void desk.remind();
    if (name === CRISIS) void desk.remindInCrisis();
  });
  // Crisis mode goes on and off with the settings.
  watchRevision(browser.storage.onChanged, new AbortController().signal, () => void desk.planCrisis());
  // A browser may forget its alarms when it is closed; what was missed meanwhile is said now.
  browser.runtime.onStartup.addListener(() => void Promise.all([desk.remind(), desk.planCrisis()]));
  browser.runtime.onInstalled.addListener(() => void desk.plan());
  // There only once the permission was given; then a click on a notification starts the worker with it.
  browser.notifications?.onClicked.addListener((id) => {
    if (id === REMINDER) void browser.tabs.create({ url: `${home}supervision.html` });
  });
}
