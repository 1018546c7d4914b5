import { en } from './en';
import { nb } from './nb';
import { sv } from './sv';

export const supervisionCatalogues = { sv, nb, en };
export type SupervisionKey = keyof typeof en;
