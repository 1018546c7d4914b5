import { z } from 'zod';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const localDate = z.iso.date();
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'a time is written HH:MM');

const openHours = z
  .array(z.tuple([clockTime, clockTime]))
  .refine((hours) => hours.every(([opens, closes]) => opens < closes), 'hours must close after they open')
  .refine((hours) => {
    const sorted = hours.toSorted(([a], [b]) => a.localeCompare(b));
    return sorted.every(([opens], i) => i === 0 || opens >= (sorted[i - 1]?.[1] ?? ''));
  }, 'hours of the same day must not overlap');

/**
 * When a municipality serves, in its own time zone. Dates are YYYY-MM-DD, times HH:MM (a day may end 24:00).
 * A weekday that is missing or empty is no working day; several intervals leave room for lunch.
 */
export const serviceCalendarSchema = z.object({
  country: z.enum(['SE', 'NO']),
  /** IANA name, such as `Europe/Stockholm` */
  timeZone: z.string().min(1),
  serviceHours: z.partialRecord(z.enum(WEEKDAYS), openHours),
  /** Dates without service beside the public holidays, such as a day between two holidays. */
  closedDays: z.array(localDate).default([]),
  /** Dates on which service ends at 12:00, such as the day before a holiday where the municipality says so. */
  halfDays: z.array(localDate).default([]),
});
export type ServiceCalendar = z.infer<typeof serviceCalendarSchema>;

/** How soon an answer is promised (NYK-3: one working day). */
export const answerPromiseSchema = z.union([
  z.strictObject({ workingDays: z.int().min(0).max(1000) }),
  z.strictObject({ workingHours: z.number().min(0).max(10_000) }),
]);
export type AnswerPromise = z.infer<typeof answerPromiseSchema>;

/** An editor's absence, both days included, and who stands in (KAL-6, NYK-7). */
export const leaveSchema = z.object({
  editor: z.string().min(1),
  deputy: z.string().min(1),
  from: localDate,
  until: localDate,
});
export type Leave = z.infer<typeof leaveSchema>;
