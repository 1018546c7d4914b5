import { en } from './en';
import { nb } from './nb';
import { sv } from './sv';

/** What is asked and said when a file for the archive has been made. */
export const handingOverCatalogues = { sv, nb, en };
