import { en } from './en';
import { nb } from './nb';
import { sv } from './sv';

/** The words of documents and tables that leave the house. */
export const documentsCatalogues = { sv, nb, en };
