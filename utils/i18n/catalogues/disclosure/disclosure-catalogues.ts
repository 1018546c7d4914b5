import { en } from './en';
import { nb } from './nb';
import { sv } from './sv';

export const disclosureCatalogues = { sv, nb, en };
export type DisclosureKey = keyof typeof en;
