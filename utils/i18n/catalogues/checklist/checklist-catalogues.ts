import { en } from './en';
import { nb } from './nb';
import { sv } from './sv';

export const checklistCatalogues = { sv, nb, en };
export type ChecklistText = keyof typeof en;
