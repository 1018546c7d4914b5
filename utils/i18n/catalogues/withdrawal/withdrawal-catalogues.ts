import { en } from './en';
import { nb } from './nb';
import { sv } from './sv';

export const withdrawalCatalogues = { sv, nb, en };
export type WithdrawalKey = keyof typeof en;
