import { en } from './en';
import { nb } from './nb';
import { sv } from './sv';

export const registrationCatalogues = { sv, nb, en };
export type RegistrationKey = keyof typeof en;
