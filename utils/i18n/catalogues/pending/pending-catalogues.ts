import { en } from './en';
import { nb } from './nb';
import { sv } from './sv';

export const pendingCatalogues = { sv, nb, en };
export type PendingKey = keyof typeof en;
