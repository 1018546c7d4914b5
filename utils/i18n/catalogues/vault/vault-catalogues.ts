import { en } from './en';
import { nb } from './nb';
import { sv } from './sv';

export const vaultCatalogues = { sv, nb, en };
export type VaultKey = keyof typeof en;
