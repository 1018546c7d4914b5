import { en } from './en';
import { nb } from './nb';
import { sv } from './sv';

export const recordsCatalogues = { sv, nb, en };
export type RecordsKey = keyof typeof en;
