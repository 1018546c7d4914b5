import * as z from 'zod';
import { answers } from './common';

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'clock-time');
const opening = z.tuple([clockTime, clockTime]).describe('From and until, such as ["08:00", "16:30"].');
const openings = z.array(opening);

/** Opening hours per weekday. An empty list is no working day. */
export const serviceHours = z.strictObject({
  mon: openings,
  tue: openings,
  wed: openings,
  thu: openings,
  fri: openings,
  sat: openings,
  sun: openings,
  answers,
});

/** A day that comes every year or once: `12-24`, `2027-05-07`, `easter-3`, `midsummer-eve`, `all-saints-eve`. */
export const dayRule = z
  .string()
  .regex(
    /^(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])|(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])|easter[+-]\d{1,2}|midsummer-eve|all-saints-eve)$/,
    'day-rule',
  )
  .describe('12-24, 2027-05-07, easter-3, midsummer-eve or all-saints-eve.');

/** Public holidays come from the set that `set` names; only eves and days of one's own are written here. */
export const holidays = z.strictObject({
  set: z
    .string()
    .regex(/^[A-Z]{2}$/, 'country-code')
    .describe('The country whose public holidays count, ISO 3166.'),
  closedDays: z.array(dayRule).default([]),
  halfDays: z.array(dayRule).default([]).describe('Service ends at 12:00.'),
  answers,
});
