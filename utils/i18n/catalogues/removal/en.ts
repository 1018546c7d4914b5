import type { Catalogue } from '@/utils/i18n/translate';

/** What the editor is asked to press in the assisted way. `{name}` is the text on the control. */
export const en = {
  'press.inline-hide': 'Press “{name}” under the comment.',
  'press.comment-menu': 'Open the comment’s menu, the button with three dots.',
  'press.item-hide': 'Choose “{name}” in the menu.',
  'press.item-delete': 'Choose “{name}” in the menu.',
  'press.confirm-hide': 'Confirm with “{name}”.',
  'press.confirm-delete': 'Confirm with “{name}”.',
  'press.choose-hide': 'Choose in the menu what hides the comment.',
  'press.choose-delete': 'Choose in the menu what deletes the comment.',
  'press.answer-hide': 'Answer the question if the comment is to be hidden.',
  'press.answer-delete': 'Answer the question if the comment is to be deleted.',
  'press.comment-hide': 'Hide the comment with the platform’s own buttons.',
  'press.comment-delete': 'Delete the comment with the platform’s own buttons.',
} as const satisfies Catalogue;
