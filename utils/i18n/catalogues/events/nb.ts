import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const nb: Catalogue<keyof typeof en> = {
  'event.captured': 'Kommentaren ble sikret.',
  'event.captured.publication-receipt': 'Det redaktøren skrev, ble notert i en kvittering.',
  'event.captured.consent-note': 'Samtykket ble notert.',
  'event.captured.archive-capture': 'Siden ble fotografert, skjermbilde for skjermbilde.',
  'event.post-recognised': 'Innlegget ble funnet på siden, og adressen ble notert.',
  'event.consent-withdrawn': 'Den som hadde samtykket, trakk samtykket tilbake.',
  'event.removal-requested': 'Det ble bedt om fjerning.',
  'event.registration-reopened': 'Opplysningen fra arkivet ble trukket tilbake for å rettes.',
  'event.registration-reopened.typing-error':
    'Opplysningen fra arkivet ble trukket tilbake: den var feilskrevet.',
  'event.registration-reopened.wrong-comment':
    'Opplysningen fra arkivet ble trukket tilbake: den gjaldt en annen kommentar.',
  'event.registration-reopened.registrar-changed':
    'Opplysningen fra arkivet ble trukket tilbake: arkivet har endret den.',
  'event.registration-reopened.declined-by-mistake':
    'At den ikke skulle journalføres, var en feil. Opplysningen ble trukket tilbake.',
  'event.handed-over-withdrawn': 'Opplysningen om at filen er der den skal være, ble trukket tilbake.',
  'event.handed-over-withdrawn.said-by-mistake':
    'Opplysningen om at filen er der den skal være, ble trukket tilbake: den var en feil.',
  'event.handed-over-withdrawn.file-missing':
    'Opplysningen om at filen er der den skal være, ble trukket tilbake: filen var ikke der.',
  'event.handed-over-withdrawn.file-faulty':
    'Opplysningen om at filen er der den skal være, ble trukket tilbake: filen var skadet, eller feil fil.',
  'event.said-gone-withdrawn': 'Opplysningen om at kommentaren er borte, ble trukket tilbake.',
  'event.said-gone-withdrawn.said-by-mistake':
    'Opplysningen om at kommentaren er borte, ble trukket tilbake: den var en feil.',
  'event.said-gone-withdrawn.wrong-comment':
    'Opplysningen om at kommentaren er borte, ble trukket tilbake: den gjaldt en annen kommentar.',
  'event.said-gone-withdrawn.seen-again':
    'Opplysningen om at kommentaren er borte, ble trukket tilbake: kommentaren viste seg på siden igjen.',
  'event.made-confidential': 'Dokumentet ble taushetsbelagt.',
  'event.made-confidential.thread':
    'Tråden viser en kommentar som er taushetsbelagt. Derfor er dokumentet det også.',
  'event.made-confidential.capture':
    'Det viser en kommentar som er taushetsbelagt. Derfor er dokumentet det også.',
  'event.made-confidential.same-comment':
    'Samme kommentar er lagret som taushetsbelagt i et annet dokument. Derfor er dette det også.',
  'event.made-confidential.reply':
    'Det ble journalført sammen med en kommentar som er taushetsbelagt. Derfor er det taushetsbelagt også.',
};
