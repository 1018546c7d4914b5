import type { DraftLanguage } from '@/utils/checks/check';
import { en } from './bureaucratic/en';
import { nb } from './bureaucratic/nb';
import { nn } from './bureaucratic/nn';
import { sv } from './bureaucratic/sv';

/**
 * Words of offices with plain ones, per language. A key ending in `*` also stands for its endings; the plain word comes
 * first, more than one is separated by `/`, and none means that the word is not needed.
 */
export const bureaucratic: Readonly<Record<DraftLanguage, Readonly<Record<string, string>>>> = {
  sv,
  nb,
  nn,
  en,
};
