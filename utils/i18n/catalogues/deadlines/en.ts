import type { Catalogue } from '@/utils/i18n/translate';

export const en = {
  'answer-by': 'Answer by {when}',
  overdue: 'Overdue since {when}',
  'when.today': '{time} today',
  'when.tomorrow': 'tomorrow {time}',
  'when.yesterday': 'yesterday {time}',
  'when.weekday': '{date} {time}',
  'when.past-weekday': '{date} {time}',
  'when.date': '{date} at {time}',
  'failure.unknown-time-zone': 'There is no time zone of that name. Write one such as Europe/Stockholm.',
  'failure.unreadable-time': 'The time of receipt cannot be read. Write it as 2026-11-20T15:00:00+01:00.',
  'failure.no-working-day':
    'The calendar has too few working days to ever keep this promise. Look at the service hours and the closed days.',
} as const satisfies Catalogue;
