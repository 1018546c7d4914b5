import { en } from './en';
import { nb } from './nb';
import { sv } from './sv';

export const policyPreviewCatalogues = { sv, nb, en };
export type PolicyPreviewKey = keyof typeof en;
