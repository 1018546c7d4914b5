import type { Catalogue } from '@/utils/i18n/translate';

/** The bar over the records page where confidential records are locked and unlocked. */
export const en = {
  none: 'Confidential records lie unencrypted until you choose a passphrase.',
  choose: 'Choose a passphrase',
  passphrase: 'Passphrase',
  again: 'Passphrase once more',
  rule: 'At least {count} characters. Nobody can open the records without it, so keep it where your unit keeps such things.',
  short: 'The passphrase needs at least {count} characters.',
  differs: 'The two are not the same. Type it again.',
  wrong: 'That is not the passphrase. Try again.',
  locked: 'Confidential records are locked.',
  open: 'Confidential records are unlocked. They are locked again after {count} minutes without use.',
  unlock: 'Unlock',
  lock: 'Lock',
  failed: 'The store could not be reached. Close other Bevara tabs, reload the page and try again.',
} as const satisfies Catalogue;
