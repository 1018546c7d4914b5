import type { Catalogue } from '@/utils/i18n/translate';

/** What stands at each comment, inside the platform. `{author}` is the comment's author. */
export const en = {
  'preserve-and-remove': 'Preserve and remove',
  'preserve-and-remove.of': 'Preserve and remove the comment by {author}',
  'to-registry': 'To the registry',
  'to-registry.of': 'Send the comment by {author} to the registry',
  more: 'More',
  'more.of': 'More choices for the comment by {author}',
  'preserve-only': 'Preserve only',
  'preserve-only.of': 'Preserve the comment by {author} without removing it',
  'status.working': 'Working…',
  'status.preserved': 'Preserved',
  'status.removed': 'Removed',
  'status.hidden': 'Hidden',
  'status.failed': 'Not done',
} as const satisfies Catalogue;
