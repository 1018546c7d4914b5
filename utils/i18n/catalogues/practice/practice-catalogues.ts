import { en } from './en';
import { nb } from './nb';
import { sv } from './sv';

/** The banner of the practice page and the buttons of its fictional platform. */
export const practiceCatalogues = { sv, nb, en };
