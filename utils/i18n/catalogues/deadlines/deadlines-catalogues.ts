import { en } from './en';
import { nb } from './nb';
import { sv } from './sv';

/** Sentences about deadlines and why one cannot be given. */
export const deadlinesCatalogues = { sv, nb, en };
