import type { Catalogue } from '@/utils/i18n/translate';

/** The list of requests, and entering what the registrar says. */
export const en = {
  title: 'Requests to the registrar',
  text: 'What has been sent to the registrar and has no number yet. Confidential matter comes first.',
  none: 'No request is waiting.',
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
  register: 'Enter as registered',
  decline: 'Will not be registered',
  sent: 'Sent',
  to: 'To',
  'officer.by': 'Registered by {officer} on {date}',
} as const satisfies Catalogue;
