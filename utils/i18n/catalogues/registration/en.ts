import type { Catalogue } from '@/utils/i18n/translate';

/** The list of requests, and entering what the registrar says. */
export const en = {
  title: 'Requests to the registrar',
  text: 'What has been sent to the registrar and has no number yet. Confidential matter comes first, then what has waited longest.',
  none: 'No request is waiting.',
  more: {
    one: '{count} more request is waiting. It is shown here when those before it are done.',
    other: '{count} more requests are waiting. They are shown here as those before them are done.',
  },
  'column.title': 'Request',
  'column.received': 'Came in',
  'column.lacks': 'Lacks',
  'lack.title': 'a title',
  'lack.from': 'a sender',
  'lack.case-number': 'a case number',
  'lack.number': 'the registrar’s number',
  number: 'Registrar’s number',
  date: 'Registered on',
  officer: 'Registrar',
  case: 'Case number',
  'case.hint': 'If the comment belongs to a case.',
  replies: 'Register these replies with it, as outgoing',
  'replies.advice': 'The municipality’s rules say that a reply is registered with its comment.',
  'replies.sealed': {
    one: 'One answer to the comment is confidential and can be shown only once you have unlocked. If it is your own, unlock before you enter anything, so that it can be registered together with the comment.',
    other:
      '{count} answers to the comment are confidential and can be shown only once you have unlocked. If one of them is your own, unlock before you enter anything, so that it can be registered together with the comment.',
  },
  'replies.unlock': 'Go to the passphrase',
  'replies.number': 'Number of this reply',
  'replies.number.hint':
    'Its own, not the comment’s. Leave it empty if it has none yet: the reply then waits here under Registration.',
  register: 'Enter as registered',
  decline: 'Will not be registered',
  sent: 'Sent',
  to: 'To',
  'day-ahead': 'That day has not come yet. Enter the day on which the comment was registered.',
  'day-too-early': 'That day is before the comment came in. Enter the day on which it was registered.',
  'day-before-reply':
    'A reply that you gave a number was sent after that day. Leave its number empty, and enter number and day on the reply when the comment is registered.',
  'decline.ask':
    'Has the registrar decided not to register it? That is noted. If it turns out to be wrong, the entry can be corrected on the record.',
  'decline.yes': 'Yes, it is not registered',
  reopen: 'Correct the entry …',
  'reopen.ask':
    'Take the entry back? The events show that it was taken back, and keep its number if it had one. The record waits for the registrar again, and so do replies that were registered with it. Then enter what is right.',
  'reopen.reason': 'Why',
  'reopen.reason.typing-error': 'It is mistyped',
  'reopen.reason.wrong-comment': 'It is about another comment',
  'reopen.reason.registrar-changed': 'The registrar has changed it',
  'reopen.reason.declined-by-mistake': 'It was a mistake that it will not be registered',
  'reopen.yes': 'Yes, take the entry back',
  'officer.by': 'Registered by {officer} on {date}',
} as const satisfies Catalogue;
