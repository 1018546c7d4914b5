import type { PendingItem, PendingOverview } from '@/utils/domain/pending-overview';
import type { PendingKey } from '@/utils/i18n/catalogues/pending/pending-catalogues';
import type { Translate } from '@/utils/i18n/translate';

/** Who has it in hand, and who stands in for somebody on leave; null while nobody has taken it. */
export function describePerson(
  { state }: PendingItem,
  deputies: PendingOverview['deputies'],
  t: Translate<PendingKey>,
): string | null {
  const { person } = state;
  if (person === null) return null;
  if (!Object.hasOwn(deputies, person)) return t('person.of', { name: person });
  const deputy = deputies[person];
  return deputy ? t('person.deputy', { deputy, name: person }) : t('person.nobody', { name: person });
}
