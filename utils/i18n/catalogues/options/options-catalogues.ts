import { en } from './en';
import { nb } from './nb';
import { sv } from './sv';

export const optionsCatalogues = { sv, nb, en };
export type OptionsKey = keyof typeof en;
