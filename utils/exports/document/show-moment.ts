import type { Language } from '@/utils/domain/language';
import { createMomentFormat } from '@/utils/i18n/create-moment-format';
import type { Translate } from '@/utils/i18n/translate';
import type { DocumentKey } from './document-setting';
import type { LocalTime } from './local-time';

/**
 * For a reader: text as it is; a moment as the language writes it, such as `1 september 2026 kl. 12.00.01`, and with its
 * offset only where that time of day occurs twice. Each day is worded once, since that costs the most.
 */
export function createShow(
  language: Language,
  translate: Translate<DocumentKey>,
): (value: string | LocalTime) => string {
  const format = createMomentFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const days = new Map<string, string>();
  const showDay = (date: string): string => {
    let day = days.get(date);
    if (day === undefined) {
      day = format(Date.parse(date));
      if (days.size > 10_000) days.clear();
      days.set(date, day);
    }
    return day;
  };
  return (value) => {
    if (typeof value === 'string') return value;
    const day = showDay(value.date);
    if (!value.clock) return day;
    const { time, offset, isTwice } = value.clock;
    const [hours = '', minutes = '', seconds = ''] = time.split(':');
    const moment = translate('time.moment', { day, hours, minutes, seconds });
    return isTwice ? `${moment} (${offset})` : moment;
  };
}
