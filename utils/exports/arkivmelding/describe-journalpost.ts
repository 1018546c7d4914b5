import type { DocumentWords } from '@/utils/exports/document/document-setting';
import { exemptionOf } from '@/utils/exports/document/exemption-of';
import { listFurtherFacts } from '@/utils/exports/document/further-facts';
import { showValue } from '@/utils/exports/document/local-time';
import type { ListedFile } from '@/utils/exports/document/pack-document';
import { publicTitleOf } from '@/utils/exports/document/public-title';
import type { RecordDocument } from '@/utils/exports/document/record-document';
import { writtenOn, type FactKey } from '@/utils/exports/document/record-facts';
import { sectionOf } from '@/utils/exports/document/section-of';
import { showOnOneLine } from '@/utils/exports/document/show-hidden';
import { element, type Xml } from '@/utils/exports/document/xml';
import { referToCase } from './case-reference';
import { codeElement, ENTRY_TYPES, statusOf } from './codes';
import { ATTACHMENT, describeFile, MAIN_DOCUMENT, nameOf } from './describe-file';
import { describeParties } from './describe-parties';

const NAMESPACES = {
  xmlns: 'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/v1',
  'xmlns:k': 'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/metadatakatalog/v1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

/** Facts that an entry has an element for, as a selector would find it. Every other is a line of `beskrivelse`. */
export const ENTRY_PLACES: Partial<Readonly<Record<FactKey, string>>> = {
  title: 'tittel',
  direction: 'journalposttype',
  number: 'registreringsID',
  receivedAt: 'mottattDato',
  sentAt: 'sendtDato',
  from: 'korrespondansepart',
  to: 'korrespondansepart',
  registeredAt: 'journaldato',
  officer: 'opprettetAv',
  isConfidential: 'skjerming',
  id: 'referanseEksternNoekkel',
};

/** Facts that an entry leaves to its documents, and why. */
export const LEFT_TO_DOCUMENTS: Partial<Readonly<Record<FactKey, string>>> = {
  text: 'it is the main document itself',
  postText: 'it is in the main document, which shows what the text stands under',
  status: 'it follows events that go on after the handover; the main document tells each with its day',
};

/**
 * `arkivmelding` with one journalpost: incoming (I), outgoing (U) or drawn up (X). Our record's id is the external key, so that a
 * message that arrives twice is one entry. What is confidential has a title and parties that the public journal may show.
 */
export function describeJournalpost(
  document: RecordDocument,
  files: readonly ListedFile[],
  words: DocumentWords,
): Xml {
  const { record, direction, isConfidential } = document;
  const { registration } = record;
  const registered = words.readDay(registration?.registeredAt ?? '');
  const title = showOnOneLine(document.title) || 'Bevara';
  const publicTitle = isConfidential ? publicTitleOf(document, words) : null;
  const shielding = isConfidential ? describeShielding(document, words) : null;
  const written = writtenOn(record);
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
      referToCase(registration?.caseNumber ?? null),
      shielding,
      main
        ? describeFile(main, { title: publicTitle ?? title, role: MAIN_DOCUMENT, number: 1, shielding })
        : null,
      others.map((file, index) =>
        describeFile(file, { title: nameOf(file), role: ATTACHMENT, number: index + 2, shielding }),
      ),
      optional('registreringsID', registration?.number),
      element('tittel', {}, title),
      optional('offentligTittel', publicTitle),
      element('beskrivelse', {}, describeRest(document, words)),
      describeParties(document, words),
      element(
        'referanseEksternNoekkel',
        {},
        element('k:fagsystem', {}, 'Bevara'),
        element('k:noekkel', {}, record.id),
      ),
      codeElement('journalposttype', ENTRY_TYPES[direction]),
      codeElement('journalstatus', statusOf(record, direction)),
      registered && element('journaldato', {}, registered.date),
      written && element('dokumentetsDato', {}, words.formatDate(written)),
      dateElement('mottattDato', direction !== 'outgoing'),
      dateElement('sendtDato', direction === 'outgoing'),
    ),
  );

  function dateElement(name: string, isOfThisWay: boolean): Xml | null {
    const instant = isOfThisWay ? registration?.receivedAt : null;
    return instant ? element(name, {}, words.formatXmlTime(instant)) : null;
  }
}

/** Code and exemption by which an entry and its documents are kept from the public. */
function describeShielding({ record }: RecordDocument, words: DocumentWords): Xml {
  return element(
    'skjerming',
    {},
    codeElement('tilgangsrestriksjon', ['UO', 'Unntatt offentlighet']),
    element('skjermingshjemmel', {}, exemptionOf(record, words)),
  );
}

/** A line per fact that has no element, on one line each so that no text of people looks like one of ours; then what only its kind says. */
function describeRest(document: RecordDocument, words: DocumentWords): string {
  const facts = listFurtherFacts(document, (key) => key in ENTRY_PLACES || key in LEFT_TO_DOCUMENTS);
  const own = sectionOf(document, words);
  const lines = facts.map(({ label, value }) => `${label}: ${showOnOneLine(showValue(value))}`);
  return [lines.join('\n'), own && [own.heading, ...own.lines].join('\n')].filter(Boolean).join('\n\n');
}

/** Left out where nothing can be shown of it: the schema wants at least one character. */
function optional(name: string, text: string | null | undefined): Xml | null {
  const line = showOnOneLine(text ?? '');
  return line === '' ? null : element(name, {}, line);
}
