import type { StoredRecord } from '@/utils/domain/record';
import type { RecordDirection } from '@/utils/domain/record-direction';
import { element, type Xml } from '@/utils/exports/document/xml';

/** A code of Noark 5 and what it means there. */
export type Code = readonly [code: string, meaning: string];

/** journalposttype (M082). */
export const ENTRY_TYPES = {
  incoming: ['I', 'Inngående dokument'],
  outgoing: ['U', 'Utgående dokument'],
  'drawn-up': ['X', 'Organinternt dokument uten oppfølging'],
} as const satisfies Record<RecordDirection, Code>;

const REGISTERED: Code = ['J', 'Journalført'];

/** What an entry is before anybody has registered it: received, sent, or finished and sent to nobody. */
const UNREGISTERED = {
  incoming: ['M', 'Midlertidig registrering av innkommet dokument'],
  outgoing: ['E', 'Ekspedert'],
  'drawn-up': ['F', 'Ferdigstilt fra saksbehandler'],
} as const satisfies Record<RecordDirection, Code>;

/** journalstatus (M053): registered as soon as the registrar has said so, else by the way that it went. */
export function statusOf(
  { registration }: Pick<StoredRecord, 'registration'>,
  direction: RecordDirection,
): Code {
  return registration?.state === 'registered' ? REGISTERED : UNREGISTERED[direction];
}

/** An element of Fiks Arkiv that holds a code. */
export function codeElement(name: string, [code, meaning]: Code): Xml {
  return element(name, {}, element('k:kode', {}, code), element('k:beskrivelse', {}, meaning));
}
