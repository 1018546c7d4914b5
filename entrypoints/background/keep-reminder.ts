import { browser } from 'wxt/browser';
import { REMINDER } from './notify-of-looks';
import type { SupervisionDesk } from './supervision-desk';

/** Rings the reminder at its hour and leads from it to the page. */
export function keepReminder(desk: SupervisionDesk, home: string): void {
  browser.alarms.onAlarm.addListener(({ name }) => void (name === REMINDER && desk.remind()));
  // A browser may forget its alarms when it is closed; what was missed meanwhile is said now.
  browser.runtime.onStartup.addListener(() => void desk.remind());
  browser.runtime.onInstalled.addListener(() => void desk.plan());
  // There only once the permission was given; then a click on a notification starts the worker with it.
  browser.notifications?.onClicked.addListener((id) => {
    if (id === REMINDER) void browser.tabs.create({ url: `${home}supervision.html` });
  });
}
