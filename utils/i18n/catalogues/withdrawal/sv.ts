import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const sv: Catalogue<keyof typeof en> = {
  'handed-over': 'Filen finns inte där …',
  'handed-over.ask':
    'Ska uppgiften att filen finns där tas tillbaka? Det gäller alla handlingar i filen: de räknas inte längre som överlämnade, och det som får gallras först efter arkivering ligger kvar tills filen finns där. Det som redan har gallrats kommer inte tillbaka.',
  'handed-over.reason.said-by-mistake': 'Det sades av misstag',
  'handed-over.reason.file-missing': 'Filen finns inte där',
  'handed-over.reason.file-faulty': 'Filen är skadad, eller fel fil',
  'said-gone': 'Den är inte borta …',
  'said-gone.ask':
    'Ska uppgiften att kommentaren är borta tas tillbaka? Händelserna visar att den togs tillbaka. Frågan om hur borttagningen slutade ställs igen, och handlingen får inte gallras förrän den är besvarad.',
  'said-gone.reason.said-by-mistake': 'Det sades av misstag',
  'said-gone.reason.wrong-comment': 'Det gällde en annan kommentar',
  'said-gone.reason.seen-again': 'Den syns på sidan igen',
  why: 'Varför',
  yes: 'Ja, ta tillbaka uppgiften',
};
