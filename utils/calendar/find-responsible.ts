import { Temporal } from 'temporal-polyfill';
import type { Leave } from '@/utils/domain/service-calendar';

/**
 * Who answers in an editor's place on a date (KAL-6, NYK-7, VAR-24): the editor, or while on leave the named deputy,
 * or the deputy's deputy when both are away. Returns null when the chain leads to nobody who is there: the comment
 * then lies unattended, and the manager must be told.
 *
 * @param date YYYY-MM-DD in the municipality's time zone
 */
export function findResponsible(editor: string, leaves: readonly Leave[], date: string): string | null {
  const away = new Set<string>();
  let person = editor;
  for (;;) {
    if (away.has(person)) return null;
    const leave = leaves.find((l) => l.editor === person && l.from <= date && date <= l.until);
    if (!leave) return person;
    away.add(person);
    person = leave.deputy;
  }
}

/** The date it is for a municipality at an instant, YYYY-MM-DD. */
export function findLocalDate(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
