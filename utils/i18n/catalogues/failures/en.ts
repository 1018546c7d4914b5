import type { FailureCode } from '@/utils/domain/failure';
import type { Catalogue } from '@/utils/i18n/translate';

/** What happened, and what to do next; one sentence or two per failure code. */
export const en = {
  'worker-unreachable': 'Bevara did not answer, so nothing was removed. Wait a moment and try again.',
  'extension-reloaded':
    'Bevara has been updated since this page was opened. Reload the page and try again; nothing was removed.',
  'disk-full':
    'The disk is full, so the comment could not be saved and was not removed. Free some space and try again.',
  'database-blocked':
    'Bevara’s store is in use by another window, so nothing was saved or removed. Close other Bevara tabs and try again.',
  'database-newer':
    'What is stored was written by a newer version of Bevara. Update the extension or restart the browser; nothing is lost.',
  'database-broken':
    'The browser can no longer read what Bevara has stored, so nothing was saved or removed. Restart the browser. If it happens again, tell your IT support before anything else is done, and do not remove Bevara: what is stored would go with it.',
  'read-back-differs':
    'What was saved does not match what was captured, so the comment was not removed. Try again; if it happens twice, tell your IT support.',
  'invalid-message':
    'Bevara could not make sense of what it read from the page, so nothing was saved or removed. Reload the page and try again.',
  'evidence-incomplete':
    'Something the removal needs could not be saved, so the comment was not removed. Choose “Preserve only” to keep what there is, or take a screenshot with Bevara’s toolbar button and try again.',
  'unknown-record': 'There is no record with this id on this computer. It may have been disposed of.',
  'not-own-account':
    'This page is not one of your accounts, so Bevara keeps nothing from it. Add it with “This is our page” if it is yours.',
  'not-permitted':
    'The browser has not given Bevara permission to do this. Press Bevara’s toolbar button on the page and try again.',
  'policy-missing':
    'There is no policy for your municipality yet, so nothing was removed. Choose one in Bevara’s settings.',
  'policy-changed':
    'The municipality’s rules have changed since this page was opened, and nothing has been disposed of. Reload the page and see what holds now.',
  'spelling-failed': 'The spelling could not be checked. Bevara tries again when the text changes.',
  unexpected:
    'Something went wrong that should not have, and nothing was removed. Try again; if it happens twice, tell your IT support.',
} as const satisfies Catalogue<FailureCode>;
