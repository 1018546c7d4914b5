import { en } from './en';
import { nb } from './nb';
import { sv } from './sv';

export const removalCatalogues = { sv, nb, en };
