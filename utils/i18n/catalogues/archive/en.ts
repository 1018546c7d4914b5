import type { Catalogue } from '@/utils/i18n/translate';

/** Archive capture: on the page, in the popup, and the reminder of it. */
export const en = {
  title: 'Archive capture',
  working: 'Photographing the page: {screens} of at most {most} screens.',
  keep: 'Keep this tab in view and let the page scroll by itself.',
  stop: 'Stop',
  open: 'Show the record',
  close: 'Close',
  'end.bottom': 'Done: the page has no more to show.',
  'end.limit': 'Done: as many screens as you asked for.',
  'end.stopped': 'You stopped the capture.',
  'end.hidden': 'The tab was no longer in view, so the capture ended.',
  'end.left': 'The page was left for another, so the capture ended.',
  'end.stuck':
    'The page could not be scrolled through: something was in the way, such as a box that is open, or somebody scrolled it. Close what lies over the page, leave it alone and start again.',
  'end.refused':
    'The browser gave no picture. Press Bevara’s button in the toolbar on this very page and start from there.',
  'end.failed': 'Something went wrong on the way, so the capture ended.',
  'end.interrupted': 'The capture was ended from elsewhere, or another one was started.',
  stored: {
    one: '{count} screen is stored. Show the record to save it as PDF/A.',
    other: '{count} screens are stored. Show the record to save them as PDF/A.',
  },
  'stored.partly': {
    one: '{count} screen is stored, and the record says that it was cut short. It does not count as the recurring capture.',
    other:
      '{count} screens are stored, and the record says that it was cut short. It does not count as the recurring capture.',
  },
  'stored.damaged':
    'The capture is a record, but what was read back differs from what was stored. See it under Records, and make the capture again.',
  nothing: 'Nothing was stored.',
  unstored:
    'It could not be made a record now. The screens are kept, and become a record when you next open Bevara from the toolbar.',
  'duty.every': { one: 'every month', other: 'every {count} months' },
  'last.none': 'None has been made in this browser.',
  'last.at': 'Last made {date}.',
  'last.unsaved': 'Its PDF/A has not been saved yet, or nobody has said that the file is there.',
  'next.by': 'Next by {date}.',
  'first.by': 'The first by {date}.',
  'due.since': 'Due since {date}.',
  'due.others': 'Archive captures that are due',
  'due.account': '{name}: due since {date}.',
  'due.unsaved': '{name}: made {date} but not saved as PDF/A.',
  responsible: 'Responsible: {name}.',
  'why.periodic': 'The recurring one',
  'why.change': 'Before a large change',
  why: 'Why',
  change: 'What is about to change',
  'change.hint': 'A word or two, such as “new name”. It stands in the name of the file.',
  'change.missing': 'Write what is about to change.',
  screens: 'At most',
  'screens.count': { one: '{count} screen', other: '{count} screens' },
  about:
    'Bevara scrolls from the top and photographs what can be seen. Nothing on the page is opened or pressed. Your own name at the top of the page is in the pictures. First close chats, notifications and whatever else should not be kept: the chats and notifications that Bevara recognises are painted over, but then what lies under them is not seen either.',
  'first-page':
    'This is not the first page of the account. Open it first, so that the capture shows the channel itself; otherwise it does not count as the recurring one.',
  'first-page.open': 'Open the first page',
  start: 'Start the capture',
  'under-way': 'A capture of {name} is under way: {screens} of at most {most} screens.',
  'under-way.stop': 'Stop the capture',
  'mark.due': 'Due',
  'mark.unsaved': 'Not saved',
  'mark.kept': 'Done',
  'mark.ahead': 'Later',
  'save-pdf': 'Save as PDF/A',
  'save-pdf.folder': 'Save it in: {folder}.',
} as const satisfies Catalogue;
