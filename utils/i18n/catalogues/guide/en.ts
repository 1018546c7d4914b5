import type { Catalogue } from '@/utils/i18n/translate';

/** The decision guide at a comment, and the whole chart. */
export const en = {
  keys: 'Press the number of your answer. Backspace goes back.',
  back: 'One question back',
  chart: 'The whole chart',
  print: 'Print',
  'do.no-action': 'No answer needed',
  'do.reply': 'Choose the reply text',
  'do.remove': 'Show the comment and choose Preserve and remove',
  'do.register': 'Show the comment and send it to the registry',
  'do.reply-and-register': 'Choose the reply text, then send it to the registry',
  'do.reply-and-preserve': 'Choose the reply text, then preserve the comment',
  'do.add-to-case': 'Choose the reply text and add it to the case',
  'here.remove': 'Preserve and remove',
  'here.register': 'Send it to the registry',
  'here.preserve': 'Preserve it',
  'do.pass-on': 'Pass on',
  'do.preserve': 'Show the comment and preserve it',
  'do.ask-for-help': 'Ask for help',
  missing: 'The municipality’s rules could not be read, so there is no guide.',
} as const satisfies Catalogue;
