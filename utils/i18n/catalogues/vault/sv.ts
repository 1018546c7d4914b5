import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const sv: Catalogue<keyof typeof en> = {
  none: 'Handlingar med sekretess ligger okrypterade tills ni väljer en lösenfras.',
  choose: 'Välj lösenfras',
  passphrase: 'Lösenfras',
  again: 'Lösenfrasen en gång till',
  rule: 'Minst {count} tecken. Utan den kan ingen öppna handlingarna, så förvara den där ni förvarar sådant.',
  short: 'Lösenfrasen behöver minst {count} tecken.',
  differs: 'De två är inte lika. Skriv igen.',
  wrong: 'Det är inte rätt lösenfras. Försök igen.',
  locked: 'Handlingar med sekretess är låsta.',
  open: 'Handlingar med sekretess är upplåsta. De låses igen efter {count} minuter utan användning.',
  unlock: 'Lås upp',
  lock: 'Lås',
  failed: 'Lagringen gick inte att nå. Stäng andra flikar med Bevara, ladda om sidan och försök igen.',
};
