import { en } from './en';
import { nb } from './nb';
import { sv } from './sv';

export const checksCatalogues = { sv, nb, en };
export type ChecksText = keyof typeof en;

/** Whether the catalogue has this text: codes come from the checks, some of which are not ours. */
export function isChecksText(key: string): key is ChecksText {
  return Object.hasOwn(en, key);
}
