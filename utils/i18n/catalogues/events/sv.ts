import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const sv: Catalogue<keyof typeof en> = {
  'event.captured': 'Kommentaren dokumenterades.',
  'event.captured.publication-receipt': 'Det som redaktören skrev antecknades i ett kvitto.',
  'event.captured.consent-note': 'Samtycket antecknades.',
  'event.captured.archive-capture': 'Sidan fotograferades, skärmbild för skärmbild.',
  'event.post-recognised': 'Inlägget hittades på sidan, och dess adress noterades.',
  'event.consent-withdrawn': 'Den som hade samtyckt tog tillbaka sitt samtycke.',
  'event.removal-requested': 'Borttagning begärdes.',
  'event.registration-reopened': 'Uppgiften från registrator togs tillbaka för att rättas.',
  'event.registration-reopened.typing-error': 'Uppgiften från registrator togs tillbaka: den var felskriven.',
  'event.registration-reopened.wrong-comment':
    'Uppgiften från registrator togs tillbaka: den gällde en annan kommentar.',
  'event.registration-reopened.registrar-changed':
    'Uppgiften från registrator togs tillbaka: registrator har ändrat den.',
  'event.registration-reopened.declined-by-mistake':
    'Det var ett misstag att den inte skulle registreras. Uppgiften togs tillbaka.',
  'event.handed-over-withdrawn': 'Uppgiften att filen finns där den ska togs tillbaka.',
  'event.handed-over-withdrawn.said-by-mistake':
    'Uppgiften att filen finns där den ska togs tillbaka: den var ett misstag.',
  'event.handed-over-withdrawn.file-missing':
    'Uppgiften att filen finns där den ska togs tillbaka: filen fanns inte där.',
  'event.handed-over-withdrawn.file-faulty':
    'Uppgiften att filen finns där den ska togs tillbaka: filen var skadad, eller fel fil.',
  'event.said-gone-withdrawn': 'Uppgiften att kommentaren är borta togs tillbaka.',
  'event.said-gone-withdrawn.said-by-mistake':
    'Uppgiften att kommentaren är borta togs tillbaka: den var ett misstag.',
  'event.said-gone-withdrawn.wrong-comment':
    'Uppgiften att kommentaren är borta togs tillbaka: den gällde en annan kommentar.',
  'event.said-gone-withdrawn.seen-again':
    'Uppgiften att kommentaren är borta togs tillbaka: kommentaren syntes på sidan igen.',
  'event.made-confidential': 'Handlingen började omfattas av sekretess.',
  'event.made-confidential.thread':
    'Tråden visar en kommentar som omfattas av sekretess. Därför gör handlingen det också.',
  'event.made-confidential.capture':
    'Den visar en kommentar som omfattas av sekretess. Därför gör handlingen det också.',
  'event.made-confidential.same-comment':
    'Samma kommentar har sparats som sekretess i en annan handling. Därför omfattas också den här av sekretess.',
  'event.made-confidential.reply':
    'Den registrerades tillsammans med en kommentar som omfattas av sekretess. Därför gör den det också.',
};
