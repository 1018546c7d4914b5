import type { Catalogue } from '@/utils/i18n/translate';

/** Taking back what an editor has said: that a file is where it belongs, that a comment is gone. */
export const en = {
  'handed-over': 'The file is not there …',
  'handed-over.ask':
    'Take back that the file is there? That goes for every record in the file: they no longer count as handed over, and what may be disposed of only after archiving stays until the file is there. What has already been disposed of does not come back.',
  'handed-over.reason.said-by-mistake': 'It was said by mistake',
  'handed-over.reason.file-missing': 'The file is not there',
  'handed-over.reason.file-faulty': 'The file is damaged, or the wrong one',
  'said-gone': 'It is not gone …',
  'said-gone.ask':
    'Take back that the comment is gone? The events show that it was taken back. How the removal ended is asked again, and the record cannot be disposed of until that is answered.',
  'said-gone.reason.said-by-mistake': 'It was said by mistake',
  'said-gone.reason.wrong-comment': 'It was about another comment',
  'said-gone.reason.seen-again': 'It is on the page again',
  why: 'Why',
  yes: 'Yes, take it back',
} as const satisfies Catalogue;
