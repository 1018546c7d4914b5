import { en } from './en';
import { nb } from './nb';
import { sv } from './sv';

export const checksCatalogues = { sv, nb, en };
