import type { RecordDirection } from '@/utils/domain/record-direction';
import type { RecordKind } from '@/utils/domain/record';
import type { DocumentWords } from '@/utils/exports/document/document-setting';
import { exemptionOf } from '@/utils/exports/document/exemption-of';
import { listFurtherFacts, sayFact } from '@/utils/exports/document/further-facts';
import { showValue } from '@/utils/exports/document/local-time';
import type { ListedFile } from '@/utils/exports/document/pack-document';
import { publicTitleOf } from '@/utils/exports/document/public-title';
import type { RecordDocument } from '@/utils/exports/document/record-document';
import { showOnOneLine } from '@/utils/exports/document/show-hidden';
import { writtenOn, type FactKey } from '@/utils/exports/document/record-facts';
import { sectionOf } from '@/utils/exports/document/section-of';
import { element, type Xml } from '@/utils/exports/document/xml';
import { agent } from './agent';

const RECORD_TYPES = {
  comment: 'social-media-comment',
  'publication-receipt': 'social-media-publication',
  'consent-note': 'consent',
  'archive-capture': 'social-media-channel',
} as const satisfies Record<RecordKind, string>;

/** Of the closed list of ERMS; what was drawn up and sent to nobody asks for nothing more. */
const DIRECTIONS = {
  incoming: 'incoming',
  outgoing: 'outgoing',
  'drawn-up': 'internal_memo_without_follow-up',
} as const satisfies Record<RecordDirection, string>;

/** Facts that a record of ERMS has an element for, as a selector would find it. Every other is a `note` of its own. */
export const RECORD_PLACES: Partial<Readonly<Record<FactKey, string>>> = {
  title: 'title',
  kind: 'record[recordType]',
  direction: 'direction[directionDefinition]',
  number: 'objectId',
  caseNumber: 'relation[relationType="part_of"]',
  receivedAt: 'date[dateType="received"]',
  sentAt: 'date[dateType="sent"]',
  from: 'agent[agentType="sender"]',
  to: 'agent[agentType="recipient"]',
  officer: 'agent[otherAgentType="registrar"]',
  author: 'agent[agentType="creator"]',
  text: 'description',
  capturedAt: 'date[dateType="captured"]',
  storedAt: 'date[dateType="archived"]',
  editor: 'agent[agentType="responsible_person"]',
  isConfidential: 'restriction[restrictionType="confidential"]',
  id: 'record[systemIdentifier]',
};

/** Facts that ERMS leaves to the documents, and why. */
export const LEFT_TO_APPENDICES: Partial<Readonly<Record<FactKey, string>>> = {
  status: 'it follows events that go on after the handover; the PDF tells each with its day',
};

/** One record: title, case, direction, who, when, what it says, everything else that is known, and where its files lie from `folder`. */
export function describeErmsRecord(
  document: RecordDocument,
  files: readonly ListedFile[],
  words: DocumentWords,
  folder: string,
): string {
  const { record, title, text, direction, isConfidential } = document;
  const { registration } = record;
  const own = sectionOf(document, words);
  const description = [text, own && [own.heading, ...own.lines].join('\n')].filter((part) => part !== null);
  const caseNumber = showOnOneLine(registration?.caseNumber ?? '');
  return element(
    'record',
    { systemIdentifier: record.id, recordType: RECORD_TYPES[record.kind] },
    element('objectId', {}, registration?.number || record.id),
    element('title', {}, showOnOneLine(title)),
    isConfidential && element('otherTitle', { titleType: 'public' }, publicTitleOf(document, words)),
    caseNumber !== '' && element('relation', { relationType: 'part_of' }, caseNumber),
    isConfidential &&
      element(
        'restriction',
        { restrictionType: 'confidential' },
        element('explanatoryText', {}, words.translate('document.confidential')),
        element('regulation', {}, exemptionOf(record, words)),
      ),
    element('direction', { directionDefinition: DIRECTIONS[direction] }),
    element('agents', {}, describeAgents(document, words)),
    description.length > 0 && element('description', {}, description.join('\n\n')),
    element('dates', {}, describeDates(document, words)),
    element(
      'notes',
      {},
      listFurtherFacts(document, (key) => key in RECORD_PLACES || key in LEFT_TO_APPENDICES).map(
        ({ key, label, value }) => element('note', { noteType: key }, `${label}: ${showValue(value)}`),
      ),
    ),
    element(
      'additionalInformation',
      {},
      files.map(({ path, href }) =>
        element('appendix', {
          name: path.slice(path.lastIndexOf('/') + 1),
          path: `${folder}/${href}`,
        }),
      ),
    ),
  ).xml;
}

/** Sender and recipient as the registration has them, the author as the page showed it, and who handled it. */
function describeAgents(document: RecordDocument, words: DocumentWords): readonly (Xml | null)[] {
  const say = (key: FactKey) => showOnOneLine(sayFact(document, key));
  const known = (type: string, name: string, other: string | null = null) =>
    name === '' ? null : agent(type, name, other);
  return [
    agent('sender', say('from') || words.translate('document.unknown-author')),
    known('recipient', say('to')),
    known('creator', say('author')),
    agent('responsible_person', say('editor') || 'Bevara'),
    known('other', say('officer'), 'registrar'),
  ];
}

/** The dates of ERMS have a time; a day stands among the notes. */
function describeDates({ record, direction }: RecordDocument, words: DocumentWords): readonly (Xml | null)[] {
  const dates: readonly (readonly [type: string, instant: string | null | undefined])[] = [
    ['captured', record.capturedAt],
    ['created', writtenOn(record)],
    [direction === 'outgoing' ? 'sent' : 'received', record.registration?.receivedAt],
    ['archived', record.storedAt],
  ];
  return dates.map(([dateType, instant]) =>
    instant ? element('date', { dateType }, words.formatXmlTime(instant)) : null,
  );
}
