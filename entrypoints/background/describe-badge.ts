import type { PendingItem } from '@/utils/domain/pending-overview';
import type { PendingKey } from '@/utils/i18n/catalogues/pending/pending-catalogues';
import type { Translate } from '@/utils/i18n/translate';

const MOST = 99;

/**
 * The toolbar badge: how much is overdue, with an exclamation mark before the number, else how much is due today. The two
 * differ by their sign and by words in the tooltip, not by colour alone.
 */
export function describeBadge(items: readonly PendingItem[], t: Translate<PendingKey>) {
  const overdue = items.filter(({ urgency }) => urgency === 'overdue').length;
  const today = items.filter(
    ({ urgency, shownState }) => urgency === 'today' && shownState !== 'postponed',
  ).length;
  const said = [
    overdue > 0 ? t('badge.overdue', { count: overdue }) : null,
    today > 0 ? t('badge.today', { count: today }) : null,
  ].filter((part) => part !== null);
  return {
    text: overdue > 0 ? `!${shorten(overdue)}` : today > 0 ? shorten(today) : '',
    background: overdue > 0 ? '#a3232b' : '#0c5a69',
    title: ['Bevara', ...said].join(' – '),
  };
}

function shorten(count: number): string {
  return count > MOST ? `${MOST}+` : String(count);
}
