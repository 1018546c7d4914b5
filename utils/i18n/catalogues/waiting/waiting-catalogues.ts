import { en } from './en';
import { nb } from './nb';
import { sv } from './sv';

/** What kind a comment is, and why it is proposed or not. */
export const waitingCatalogues = { sv, nb, en };
