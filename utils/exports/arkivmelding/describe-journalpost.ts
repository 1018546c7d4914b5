import type { RecordDirection } from '@/utils/domain/record-direction';
import type { DocumentWords } from '@/utils/exports/document/document-setting';
import type { ListedFile } from '@/utils/exports/document/pack-document';
import type { RecordDocument } from '@/utils/exports/document/record-document';
import { sectionOf } from '@/utils/exports/document/section-of';
import { showOnOneLine } from '@/utils/exports/document/show-hidden';
import { element, type Xml } from '@/utils/exports/document/xml';

const NAMESPACES = {
  xmlns: 'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/v1',
  'xmlns:k': 'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/metadatakatalog/v1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

/** Codes of Noark 5 for the entry. */
const ENTRIES = {
  incoming: ['I', 'Inngående dokument'],
  outgoing: ['U', 'Utgående dokument'],
  'drawn-up': ['X', 'Organinternt dokument uten oppfølging'],
} as const satisfies Record<RecordDirection, object>;
const DATES = { incoming: 'mottattDato', outgoing: 'sendtDato', 'drawn-up': null } as const;

/**
 * `arkivmelding` with one journalpost: incoming (I), outgoing (U) or drawn up (X). Our record's id is the external key, so that a
 * message that arrives twice is one entry; the status M says that a machine made it and a person has yet to look.
 */
export function describeJournalpost(
  document: RecordDocument,
  files: readonly ListedFile[],
  words: DocumentWords,
): Xml {
  const { record, direction } = document;
  const { registration } = record;
  const [type, typeName] = ENTRIES[direction];
  const dated = DATES[direction];
  const own = sectionOf(document, words);
  const note = [registration?.note, own && [own.heading, ...own.lines].join('\n')].filter(Boolean);
  const registered = words.readDay(registration?.registeredAt ?? '');
  const received = registration?.receivedAt ?? record.capturedAt;
  const title = showOnOneLine(document.title) || 'Bevara';
  const [main, ...others] = files;
  return element(
    'arkivmelding',
    NAMESPACES,
    element('system', {}, 'Bevara'),
    element('antallFiler', {}, files.length),
    element(
      'registrering',
      { 'xsi:type': 'journalpost' },
      optional('opprettetAv', registration?.officer),
      readCase(registration?.caseNumber ?? null),
      document.isConfidential &&
        element(
          'skjerming',
          {},
          code('tilgangsrestriksjon', 'UO', 'Unntatt offentlighet'),
          element('skjermingshjemmel', {}, lawOf(document, words)),
        ),
      main ? describeFile(main, title, 'H', 'Hoveddokument', 1) : null,
      others.map((file, index) => describeFile(file, nameOf(file), 'V', 'Vedlegg', index + 2)),
      optional('registreringsID', registration?.number),
      element('tittel', {}, title),
      note.length > 0 && element('beskrivelse', {}, note.join('\n\n')),
      describeParties(document, words),
      element(
        'referanseEksternNoekkel',
        {},
        element('k:fagsystem', {}, 'Bevara'),
        element('k:noekkel', {}, record.id),
      ),
      code('journalposttype', type, typeName),
      code('journalstatus', 'M', 'Midlertidig registrering'),
      registered && element('journaldato', {}, registered.date),
      element('dokumentetsDato', {}, words.formatDate(record.writtenAt?.from ?? record.capturedAt)),
      dated && element(dated, {}, words.formatXmlTime(received)),
    ),
  );
}

/** The statute that the pack gives for the ground; without one, the pack's word for confidentiality. */
function lawOf({ record }: RecordDocument, { setting }: DocumentWords): string {
  const { policy } = setting;
  const ground = record.removal && policy?.grounds[record.removal.groundId];
  return ground?.legalReference || policy?.identity.terms.confidentiality || 'taushetsplikt';
}

/** A file of the message; the archive checks digest and size when it takes it in. */
function describeFile(file: ListedFile, title: string, role: string, roleName: string, number: number): Xml {
  const isPdf = file.mediaType === 'application/pdf';
  return element(
    'dokumentbeskrivelse',
    {},
    element('tittel', {}, title),
    code('tilknyttetRegistreringSom', role, roleName),
    element('dokumentnummer', {}, number),
    element(
      'dokumentobjekt',
      {},
      element('versjonsnummer', {}, 1),
      code('variantformat', isPdf ? 'A' : 'P', isPdf ? 'Arkivformat' : 'Produksjonsformat'),
      isPdf ? code('format', 'fmt/95', 'PDF/A-1a') : null,
      element('mimeType', {}, file.mediaType),
      element('filnavn', {}, nameOf(file)),
      element('referanseDokumentfil', {}, nameOf(file)),
      element('sjekksum', {}, file.sha256),
      element('sjekksumAlgoritme', {}, 'SHA-256'),
      element('filstoerrelse', {}, file.size),
    ),
  );
}

/** A Norwegian case number, 2026/123 or 2026/123-4, as year and sequence; anything else is left to the archivist. */
function readCase(caseNumber: string | null): Xml | null {
  const found = /^((?:19|20)\d{2})\/(\d{1,6})(?:-\d{1,4})?$/.exec(caseNumber?.trim() ?? '');
  if (!found) return null;
  return element(
    'referanseForelderMappe',
    {},
    element(
      'k:saksnummer',
      {},
      element('k:saksaar', {}, found[1] ?? ''),
      element('k:sakssekvensnummer', {}, found[2] ?? ''),
    ),
  );
}

/** Left out where nothing can be shown of it: the schema wants at least one character. */
function optional(name: string, text: string | null | undefined): Xml | null {
  const line = showOnOneLine(text ?? '');
  return line === '' ? null : element(name, {}, line);
}

/** Who it came from. What went out has a recipient where one is known, everybody for what was published, and its sender is of the house. */
function describeParties(
  { record, direction, recipient }: RecordDocument,
  words: DocumentWords,
): readonly Xml[] {
  const { account, registration, authorName } = record;
  const unknown = words.translate('document.unknown-author');
  if (direction === 'incoming')
    return describeParty('EA', 'Avsender', [registration?.from, authorName, unknown]);
  return [
    ...(direction === 'outgoing' ? describeParty('EM', 'Mottaker', [recipient]) : []),
    ...describeParty('IA', 'Intern avsender', [account.name, unknown]),
  ];
}

/** By the first of the names that says anything; none when none does. */
function describeParty(
  type: string,
  typeName: string,
  names: readonly (string | null | undefined)[],
): readonly Xml[] {
  const [name] = names.map((one) => showOnOneLine(one ?? '')).filter(Boolean);
  if (!name) return [];
  return [
    element(
      'korrespondansepart',
      {},
      code('korrespondanseparttype', type, typeName),
      element('korrespondansepartNavn', {}, name),
    ),
  ];
}

function code(name: string, value: string, meaning: string): Xml {
  return element(name, {}, element('k:kode', {}, value), element('k:beskrivelse', {}, meaning));
}

function nameOf({ path }: ListedFile): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
