import { en } from './en';
import { nb } from './nb';
import { sv } from './sv';

export const searchCatalogues = { sv, nb, en };
export type SearchKey = keyof typeof en;
