import { en } from './en';
import { nb } from './nb';
import { sv } from './sv';

/** The page of consents. */
export const consentsCatalogues = { sv, nb, en };
export type ConsentsKey = keyof typeof en;
