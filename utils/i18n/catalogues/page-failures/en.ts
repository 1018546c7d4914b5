import type { FailureCode } from '@/utils/domain/failure';
import type { Catalogue } from '@/utils/i18n/translate';

/** The same on Bevara's own pages, where no comment is being removed. */
export const en = {
  'worker-unreachable': 'Bevara did not answer, and nothing has been changed. Wait a moment and try again.',
  'extension-reloaded': 'Bevara has been updated since this page was opened. Reload the page and try again.',
  'disk-full': 'The disk is full. Free some space and try again; what is stored is unharmed.',
  'database-blocked':
    'Bevara’s store is in use by another window. Close other Bevara tabs and try again; nothing is lost.',
  'database-newer':
    'What is stored was written by a newer version of Bevara. Update the extension or restart the browser; nothing is lost.',
  'database-broken':
    'The browser can no longer read what Bevara has stored, so nothing was saved or removed. Restart the browser. If it happens again, tell your IT support before anything else is done, and do not remove Bevara: what is stored would go with it.',
  'read-back-differs':
    'What was saved does not match what should have been saved. Try again; if it happens twice, tell your IT support.',
  'invalid-message':
    'What was entered could not be saved as it stands. Look through it and try again; if it happens twice, reload the page.',
  'evidence-incomplete': 'Something that belongs to it could not be saved. Try again.',
  'unknown-record': 'There is no record with this id on this computer. It may have been disposed of.',
  'not-own-account': 'This page is not one of your accounts. Add it with “This is our page” if it is yours.',
  'not-permitted':
    'This is not possible as things stand; something may have changed in another tab. Reload the page and look again.',
  'policy-missing': 'There is no policy for your municipality yet. Choose one in Bevara’s settings.',
  'policy-changed':
    'The municipality’s rules have changed since this page was opened, and nothing has been disposed of. Reload the page and see what holds now.',
  'spelling-failed': 'The spelling could not be checked. Bevara tries again when the text changes.',
  unexpected:
    'Something went wrong that should not have. Try again; if it happens twice, tell your IT support.',
} as const satisfies Catalogue<FailureCode>;
