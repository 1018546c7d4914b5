import type { Catalogue } from '@/utils/i18n/translate';

/** The settings page. */
export const en = {
  title: 'Settings',
  saved: 'Saved',
  'accounts.title': 'Our pages',
  'accounts.lead': 'Bevara is active on these pages and silent everywhere else.',
  'accounts.none':
    'No page has been added yet. Open the municipality’s page on Facebook, press the Bevara button in the toolbar and choose “This is our page”.',
  'accounts.added-on': 'Added {date}',
  'accounts.remove': 'Take off the list',
  'accounts.remove.of': 'Take {name} off the list',
  'accounts.remove.sure': 'Bevara goes silent on {name}. What is stored of it stays.',
  'accounts.remove.confirm': 'Take it off',
  cancel: 'Cancel',
  'editor.title': 'You',
  'editor.lead': 'Stands in every record, so that it is plain who preserved and removed.',
  'editor.name': 'Name',
  'editor.role': 'Title',
  'editor.unit': 'Unit',
  'moderation.title': 'Moderation',
  'moderation.undo': 'Seconds to undo a removal',
  'moderation.undo.hint': 'From 0 to 30. The comment is stored at once; the removal waits this long.',
  'language.title': 'Language',
  'language.label': 'Language of the interface',
  'language.browser': 'As the browser',
  'language.sv': 'Svenska',
  'language.nb': 'Norsk bokmål',
  'language.en': 'English',
  'pictures.title': 'Screenshots',
  'pictures.lead':
    'Text, author, time and context are always preserved. A screenshot too, when you first press the Bevara button in the toolbar on the page.',
  'pictures.why':
    'To have one every time without that, Bevara needs the browser’s permission for all websites: there is no smaller one for pictures of a tab. Bevara uses it for the comment that you preserve, on your own pages, and for nothing else.',
  'pictures.allow': 'Allow a screenshot every time',
  'pictures.allowed': 'A screenshot is taken every time.',
  'pictures.withdraw': 'Withdraw the permission',
  'pictures.refused': 'The browser did not give the permission. Nothing has changed.',
} as const satisfies Catalogue;
