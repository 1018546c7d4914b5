import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const sv: Catalogue<keyof typeof en> = {
  'answer-by': 'Svara senast {when}',
  overdue: 'Försenat sedan {when}',
  'when.today': 'i dag {time}',
  'when.tomorrow': 'i morgon {time}',
  'when.yesterday': 'i går {time}',
  'when.weekday': '{date} {time}',
  'when.past-weekday': 'i {date}s {time}',
  'when.date': '{date} klockan {time}',
  'failure.unknown-time-zone': 'Det finns ingen tidszon med det namnet. Skriv en som Europe/Stockholm.',
  'failure.unreadable-time':
    'Tiden då det kom in går inte att läsa. Skriv den som 2026-11-20T15:00:00+01:00.',
  'failure.no-working-day':
    'Kalendern har för få arbetsdagar för att löftet någonsin ska kunna hållas. Se över öppettiderna och de stängda dagarna.',
};
