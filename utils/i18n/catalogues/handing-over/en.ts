import type { Catalogue } from '@/utils/i18n/translate';

export const en = {
  question:
    'Is the file where it belongs? Only when you have said so do the records count as handed over, so that what may be disposed of after archiving can be.',
  yes: 'Yes, the file is there',
  noted: 'Noted: the file is there, and the records count as handed over.',
  'not-noted': 'That could not be noted: {reason}',
} as const satisfies Catalogue;
