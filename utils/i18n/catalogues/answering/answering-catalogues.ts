import { en } from './en';
import { nb } from './nb';
import { sv } from './sv';

export const answeringCatalogues = { sv, nb, en };
export type AnsweringKey = keyof typeof en;
