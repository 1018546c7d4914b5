import { en } from './en';
import { nb } from './nb';
import { sv } from './sv';

export const welcomeCatalogues = { sv, nb, en };
export type WelcomeKey = keyof typeof en;
