import { Temporal } from 'temporal-polyfill';

export const LATER_TIMES = ['hour', 'afternoon', 'tomorrow'] as const;
export type LaterTime = (typeof LATER_TIMES)[number];

const HOURS = { hour: 1, afternoon: 4 } as const;

/**
 * When a comment put off at `now` (milliseconds) comes back, ISO instant: in one hour, in four, or at eight tomorrow by
 * the municipality's clock, wherever the computer stands.
 */
export function placeLater(time: LaterTime, now: number, timeZone: string): string {
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone);
  const later =
    time === 'tomorrow'
      ? here.toPlainDate().add({ days: 1 }).toZonedDateTime({ timeZone, plainTime: '08:00' })
      : here.add({ hours: HOURS[time] });
  return later.toInstant().toString({ fractionalSecondDigits: 3 });
}
