import type { Catalogue } from '@/utils/i18n/translate';

/** Reply texts by situation. */
export const en = {
  lead: 'The text is copied and the comment’s reply box shown. You paste it and send it yourself.',
  choose: 'Situation',
  text: 'Text to copy',
  'text.hint': 'Change it as you like. It is signed as the municipality’s rules say.',
  open: {
    one: '{count} gap in the text is still to be filled in: {fields}',
    other: '{count} gaps in the text are still to be filled in: {fields}',
  },
  fact: 'What is correct',
  'fact.hint': 'Put into the text in place of {field}.',
  link: 'Link',
  caseNumber: 'Case number',
  copy: 'Copy and show the comment',
  copied: 'The text is on the clipboard.',
  'not-copied': 'The browser did not let the text be copied. Select it and copy it yourself.',
  missing: 'The municipality’s rules could not be read, so there are no reply texts.',
  notice: 'Tell the author why it was removed: {ground}',
  'assign.title': 'Who takes it over?',
  'assign.to': 'Name',
  'assign.hand-over': 'Passed on as',
  'assign.none': 'Nothing in particular',
  'assign.save': 'Pass on',
  'assign.missing': 'Say who takes it over.',
  'checks.title': { one: 'Look at this before you send', other: 'Look at these {count} before you send' },
  'checks.missing': 'The checks could not be asked just now. Read it through once more yourself.',
} as const satisfies Catalogue;
