import type { Catalogue } from '@/utils/i18n/translate';

/** The first steps, shown once after the extension has been installed. */
export const en = {
  title: 'Welcome to Bevara',
  lead: 'Preserve, then moderate. These few choices take a minute or two. Each is saved as you make it; nothing is compulsory, and all can be changed later in the settings.',
  'step.language': 'Your language',
  'step.municipality': 'Your municipality',
  'municipality.lead':
    'Its rules decide the grounds, deadlines and texts you meet. Until you choose, the defaults hold and are shown as defaults.',
  'step.you': 'You',
  'you.lead':
    'Stands in every record and under your answers, so that it is plain who acted for the municipality. It stays in this browser.',
  'step.pages': 'Your pages',
  'pages.lead': 'Bevara is active only on pages that you add, and silent everywhere else. To add one:',
  'pages.open': 'Open the municipality’s page on Facebook or Instagram, logged in as you usually are.',
  'pages.press': 'Press the Bevara button in the browser’s toolbar, or Alt+Shift+B.',
  'pages.choose': 'Choose “This is our page”.',
  'pages.added': {
    one: '{count} page has been added: {names}.',
    other: '{count} pages have been added: {names}.',
  },
  'sites.title': 'What Bevara may see',
  'sites.lead':
    'Bevara works on www.facebook.com and www.instagram.com, and fetches pictures in comments from their image hosts before their addresses expire. Nothing is sent anywhere else.',
  'sites.allowed': 'The browser has given this permission.',
  'sites.allow': 'Allow Facebook and Instagram',
  'sites.why': 'The browser asks you once. Without it Bevara cannot see the comments on your pages.',
  'sites.refused': 'The browser did not give the permission. You can try again whenever you like.',
  'done.title': 'Ready',
  'done.lead':
    'Try it without risk on the practice page: fictional people, the same buttons, nothing that can go wrong.',
  'done.practice': 'Open the practice page',
  'done.rules': 'Look at the rules',
  saved: 'Saved',
} as const satisfies Catalogue;
