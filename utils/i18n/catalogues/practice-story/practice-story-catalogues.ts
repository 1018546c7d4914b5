import { en } from './en';
import { nb } from './nb';
import { sv } from './sv';

/** The story that the practice page tells, apart from its buttons so that it can be rewritten freely. */
export const practiceStoryCatalogues = { sv, nb, en };
