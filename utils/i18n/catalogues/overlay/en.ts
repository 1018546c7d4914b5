import type { Catalogue } from '@/utils/i18n/translate';

/** What stands at each comment, inside the platform. A button is read out together with `of-comment`. */
export const en = {
  'preserve-and-remove': 'Preserve and remove',
  'to-registry': 'To the registry',
  more: 'More',
  'preserve-only': 'Preserve only',
  guide: 'What do I do?',
  reply: 'Reply texts',
  'open-record': 'Open the record',
  'of-comment': 'the comment by {author}',
  'status.working': 'Working…',
  'status.preserved': 'Preserved',
  'status.removed': 'Removed',
  'status.hidden': 'Hidden',
  'status.failed': 'Not done',
  'status.unfinished': 'A removal was begun here and never finished',
  'status.unfinished-hidden': 'Hidden, but that was never noted',
} as const satisfies Catalogue;
