import type { Catalogue } from '@/utils/i18n/translate';

/** What happened to a record, where the page and the documents say the same; both catalogues take these in. */
export const en = {
  'event.captured': 'The comment was captured.',
  'event.captured.publication-receipt': 'What the editor wrote was noted in a receipt.',
  'event.captured.consent-note': 'The consent was noted.',
  'event.captured.archive-capture': 'The page was photographed, screen by screen.',
  'event.post-recognised': 'The post was found on the page, and its address was noted.',
  'event.consent-withdrawn': 'The person took the consent back.',
  'event.removal-requested': 'Removal was asked for.',
  'event.registration-reopened': 'The registrar’s entry was taken back to be corrected.',
  'event.registration-reopened.typing-error': 'The registrar’s entry was taken back: it was mistyped.',
  'event.registration-reopened.wrong-comment':
    'The registrar’s entry was taken back: it was about another comment.',
  'event.registration-reopened.registrar-changed':
    'The registrar’s entry was taken back: the registrar has changed it.',
  'event.registration-reopened.declined-by-mistake':
    'That it will not be registered was a mistake. The entry was taken back.',
  'event.handed-over-withdrawn': 'That the file is where it belongs was taken back.',
  'event.handed-over-withdrawn.said-by-mistake':
    'That the file is where it belongs was taken back: it was a mistake.',
  'event.handed-over-withdrawn.file-missing':
    'That the file is where it belongs was taken back: the file was not there.',
  'event.handed-over-withdrawn.file-faulty':
    'That the file is where it belongs was taken back: the file was damaged, or the wrong one.',
  'event.said-gone-withdrawn': 'That the comment is gone was taken back.',
  'event.said-gone-withdrawn.said-by-mistake': 'That the comment is gone was taken back: it was a mistake.',
  'event.said-gone-withdrawn.wrong-comment':
    'That the comment is gone was taken back: it was about another comment.',
  'event.said-gone-withdrawn.seen-again':
    'That the comment is gone was taken back: the comment was on the page again.',
  'event.made-confidential': 'The record became confidential.',
  'event.made-confidential.thread':
    'Its thread shows a comment that is confidential, and so the record is too.',
  'event.made-confidential.capture': 'It shows a comment that is confidential, and so the record is too.',
  'event.made-confidential.same-comment':
    'The same comment is kept as confidential in another record, and so this one is confidential too.',
  'event.made-confidential.reply':
    'It was registered together with a confidential comment, and so it is confidential too.',
} as const satisfies Catalogue;
