import { en } from './en';
import { nb } from './nb';
import { sv } from './sv';

/** A sentence for every failure code that says what to do next. */
export const pageFailuresCatalogues = { sv, nb, en };
