import { en } from './en';
import { nb } from './nb';
import { sv } from './sv';

export const guideCatalogues = { sv, nb, en };
export type GuideKey = keyof typeof en;
