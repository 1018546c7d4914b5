import { en } from './en';
import { nb } from './nb';
import { sv } from './sv';

export const panelCatalogues = { sv, nb, en };
export type PanelText = keyof typeof en;
