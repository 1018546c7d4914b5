/** A moment as the municipality's own clock and calendar have it; `clock` is null for what is known by its day alone. */
export interface LocalTime {
  /** `2026-09-01` */
  readonly date: string;
  readonly clock: {
    /** `12:00:01` */
    readonly time: string;
    /** `+02:00` */
    readonly offset: string;
    /** True in the hour that occurs twice when clocks are put back: then only the offset tells which one it is. */
    readonly isTwice: boolean;
  } | null;
}

const HOUR = 3_600_000;

/**
 * Reads instants in a time zone; null for what is none. The offset is asked for once per hour that occurs, since asking
 * costs more than everything else about a date; where it is no whole hour, changes still fall on one.
 */
export function createClock(timeZone: string): (instant: string) => LocalTime | null {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const offsets = new Map<number, string>();
  const offsetAt = (time: number): string => {
    const hour = Math.floor(time / HOUR);
    let offset = offsets.get(hour);
    if (offset === undefined) {
      const name = format.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? '';
      offset = name.replace('GMT', '').replace('−', '-') || '+00:00';
      if (offsets.size > 10_000) offsets.clear();
      offsets.set(hour, offset);
    }
    return offset;
  };
  return (instant) => {
    const time = Date.parse(instant);
    if (Number.isNaN(time)) return null;
    const offset = offsetAt(time);
    const isTwice = offsetAt(time + HOUR) < offset || offsetAt(time - HOUR) > offset;
    const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
    const ahead = (offset.startsWith('-') ? -1 : 1) * (hours * HOUR + minutes * 60_000);
    const local = new Date(time + ahead).toISOString();
    const at = local.indexOf('T');
    return { date: local.slice(0, at), clock: { time: local.slice(at + 1, at + 9), offset, isTwice } };
  };
}

/** For a list: text as it is; a moment as `2026-09-01`, or `2026-09-01 12:00:01 (+02:00)` where its time is known. */
export function showValue(value: string | LocalTime): string {
  if (typeof value === 'string') return value;
  const { date, clock } = value;
  return clock ? `${date} ${clock.time} (${clock.offset})` : date;
}
