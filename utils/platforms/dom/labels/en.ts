import { assumed, verified, type LanguageLabels } from './label';

/**
 * English. Verified on a page's own comments as seen by its administrator, 2026-09-25/26; no public capture shows
 * the opened menu or the confirm dialog, so their words are assumed. *Post* and Instagram's *Share* were read off live composers in 2026.
 */
export const en: LanguageLabels = {
  'inline-hide': [verified('Hide')],
  'inline-unhide': [assumed('Unhide')],
  'item-hide': [assumed('Hide comment'), assumed('Hide reply'), assumed('Hide')],
  'item-delete': [assumed('Delete'), assumed('Delete comment'), assumed('Delete reply')],
  'confirm-hide': [assumed('Hide'), assumed('Hide comment')],
  'confirm-delete': [assumed('Delete'), assumed('Remove')],
  'comment-menu': [assumed('Comment Options'), assumed('More options')],
  publish: [
    verified('Post'),
    assumed('Publish'),
    assumed('Share'),
    assumed('Share now'),
    assumed('Schedule'),
  ],
  'publish-caption': [verified('Share')],
  'save-edit': [assumed('Save')],
  'rights-moderate': [verified('Delete, hide or report this')],
  'rights-own': [verified('Edit or delete this')],
  'rights-report-only': [verified('Hide or report this')],
  'stop-rate-limit': [
    assumed("You're temporarily blocked"),
    assumed("You can't use this feature right now"),
    assumed('misusing this feature by going too fast'),
    assumed('We limit how often you can'),
    assumed('Please try again later'),
  ],
  'stop-checkpoint': [
    assumed('Confirm your identity'),
    assumed("Confirm it's you"),
    assumed('Your account has been locked'),
    assumed('We suspended your account'),
    assumed('Security check'),
    assumed('Your session has expired'),
  ],
};
