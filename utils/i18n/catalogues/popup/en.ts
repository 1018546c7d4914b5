import type { Catalogue } from '@/utils/i18n/translate';

/** The window under the toolbar button. */
export const en = {
  looking: 'Looking at the page …',
  'elsewhere.title': 'Not active on this page',
  'elsewhere.body':
    'Bevara works on Facebook and Instagram, on the municipality’s own pages and nowhere else.',
  'reload.title': 'Reload the page',
  'reload.body': 'The page was opened before Bevara was installed or updated.',
  'nobody.title': 'This is no page of an account',
  'nobody.body': 'Open the municipality’s own page, or one of its posts.',
  'foreign.title': 'Not one of our pages',
  'foreign.body': 'Bevara draws nothing and reads nothing on {name} until you say that the page is yours.',
  'foreign.add': 'This is our page',
  'own.title': 'Active on {name}',
  'own.body': { one: '{count} comment can be read here.', other: '{count} comments can be read here.' },
  'own.unreadable':
    'There are comments here that Bevara cannot read. Facebook or Instagram may have changed something. Preserve them by hand until Bevara has been updated.',
  'none-yet.title': 'How to begin',
  'none-yet.body':
    'Open the municipality’s page on Facebook, press the Bevara button and choose “This is our page”. Practise first if you like.',
  added: '{name} is now one of our pages.',
  'storage.kept': 'The browser will keep what is stored here.',
  'storage.not-kept':
    'The browser has not promised to keep what is stored here: it may clear it when the disk is nearly full. Export often, or ask your IT department.',
  waiting: 'Larger list',
  records: 'Records',
  consents: 'Consents',
  supervision: 'Supervision',
  practice: 'Practise',
  options: 'Settings',
} as const satisfies Catalogue;
