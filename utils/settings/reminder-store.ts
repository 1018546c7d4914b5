import type { Reminder } from '@/utils/domain/supervision';
import type { StorageArea } from './settings-store';

const KEY = 'supervision-reminder';
const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

/** The reminder that the editor has chosen; none when nothing or nonsense is kept. */
export async function readReminder(area: StorageArea): Promise<Reminder> {
  const kept = ((await area.get(KEY))[KEY] ?? {}) as Partial<Record<keyof Reminder, unknown>>;
  const textOf = (value: unknown, form: RegExp) =>
    typeof value === 'string' && form.test(value) ? value : null;
  return { time: textOf(kept.time, CLOCK_TIME), shownOn: textOf(kept.shownOn, DATE) };
}

/** Keeps some of the reminder and returns it as it is now. */
export async function changeReminder(area: StorageArea, change: Partial<Reminder>): Promise<Reminder> {
  const after = { ...(await readReminder(area)), ...change };
  await area.set({ [KEY]: after });
  return after;
}
