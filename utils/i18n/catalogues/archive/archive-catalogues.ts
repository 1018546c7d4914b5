import { en } from './en';
import { nb } from './nb';
import { sv } from './sv';

export const archiveCatalogues = { sv, nb, en };
export type ArchiveKey = keyof typeof en;
