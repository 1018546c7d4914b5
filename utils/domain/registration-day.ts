import type { StoredRecord } from './record';

/** `YYYY-MM-DD` of an instant, where the editor is. */
export function dayOf(instant: string | number): string {
  return new Date(instant).toLocaleDateString('sv-SE');
}

/** Why a day cannot be that of a registration: it has not come yet, or the comment had not come in; null when it can be. */
export function faultOfDay(
  day: string,
  receivedAt: string,
  now: number,
): 'day-ahead' | 'day-too-early' | null {
  if (day > dayOf(now)) return 'day-ahead';
  return day < dayOf(receivedAt) ? 'day-too-early' : null;
}

/** ISO instant at which a record came in or, of our own reply, was sent: as its request says, or else as the page did. */
export function arrivalOf({ registration, writtenAt, capturedAt }: StoredRecord): string {
  return registration?.receivedAt ?? writtenAt?.from ?? capturedAt;
}
