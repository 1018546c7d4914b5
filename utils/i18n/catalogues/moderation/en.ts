import type { Catalogue } from '@/utils/i18n/translate';

export const en = {
  'panel-missing':
    'Bevara could not open its panel. Nothing has been removed. Reload the page and try again.',
  busy: 'A comment is being handled. Wait until it is done.',
  reloaded: 'Bevara has been updated. Reload the page to go on moderating.',
} as const satisfies Catalogue;
