import type { StoredRecord } from '@/utils/domain/record';

/** What a request cannot be registered without. */
export type RegistrationLack = 'title' | 'from' | 'case-number' | 'number';

/**
 * What a request to the registrar still lacks (NYK-15, VAR-8): a case number where it bears on a case, a title, a
 * sender, and the number that only the registrar gives. A sealed record keeps title and sender to itself.
 */
export function listLacks({ registration, isSealed }: StoredRecord): readonly RegistrationLack[] {
  if (!registration || registration.state !== 'requested') return [];
  const lacks: [RegistrationLack, boolean][] = [
    ['title', !isSealed && !registration.title.trim()],
    ['from', !isSealed && !registration.from.trim()],
    ['case-number', registration.criterionId === 'bears-on-case' && !registration.caseNumber],
    ['number', !registration.number],
  ];
  return lacks.flatMap(([lack, isLacking]) => (isLacking ? [lack] : []));
}
