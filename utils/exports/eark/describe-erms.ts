import type { RecordDirection } from '@/utils/domain/record-direction';
import type { RecordKind } from '@/utils/domain/record';
import type { ExportInfo } from '@/utils/exports/export-format';
import type { DocumentWords } from '@/utils/exports/document/document-setting';
import type { ListedFile } from '@/utils/exports/document/pack-document';
import type { RecordDocument } from '@/utils/exports/document/record-document';
import { showOnOneLine } from '@/utils/exports/document/show-hidden';
import { authorOf } from '@/utils/exports/document/record-facts';
import { sectionOf } from '@/utils/exports/document/section-of';
import { element, toXmlFile, type Xml } from '@/utils/exports/document/xml';

const NAMESPACE = 'https://DILCIS.eu/XML/ERMS';

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

/** ERMS 2.1 for the records of a package. Each record is written as it comes; only its text is kept until the end. */
export function wrapErms(id: string, info: ExportInfo, records: readonly string[]): string {
  const frame = element(
    'erms',
    { xmlns: NAMESPACE },
    element(
      'control',
      {},
      element('identification', { identificationType: 'unique_id' }, id),
      element(
        'maintenanceInformation',
        {},
        element('maintenanceStatus', { value: 'new' }),
        element('maintenanceAgency', {}, element('agencyName', {}, info.organization || 'Bevara')),
        element(
          'maintenanceHistory',
          {},
          element(
            'maintenanceEvent',
            {},
            element('eventType', { value: 'created' }),
            element('eventDateTime', {}, info.createdAt),
            agent('creator', `Bevara ${info.extensionVersion}`),
          ),
        ),
      ),
    ),
    element('records', {}, { xml: records.join('\n') }),
  );
  return toXmlFile(frame);
}

/** One record: title, direction, who, when, what it says, and where its files lie. */
export function describeErmsRecord(
  document: RecordDocument,
  files: readonly ListedFile[],
  words: DocumentWords,
): string {
  const { record, title, text, direction, recipient } = document;
  const own = sectionOf(document, words);
  const description = [text, own && [own.heading, ...own.lines].join('\n')].filter((part) => part !== null);
  const { registration } = record;
  const dates: readonly (readonly [type: string, instant: string | null | undefined])[] = [
    ['captured', record.capturedAt],
    ['created', record.writtenAt?.from],
    [direction === 'outgoing' ? 'sent' : 'received', registration?.receivedAt],
    ['archived', record.storedAt],
  ];
  // The dates of ERMS have a time, and the day of a registration has none.
  const registered = words.readDay(registration?.registeredAt ?? '');
  const author = showOnOneLine(authorOf(record) ?? '') || words.translate('document.unknown-author');
  return element(
    'record',
    { systemIdentifier: record.id, recordType: RECORD_TYPES[record.kind] },
    element('objectId', {}, registration?.number || record.id),
    element('title', {}, showOnOneLine(title)),
    document.isConfidential &&
      element(
        'restriction',
        { restrictionType: 'confidential' },
        element('explanatoryText', {}, words.translate('document.confidential')),
        element('regulation', {}, lawOf(document, words)),
      ),
    element('direction', { directionDefinition: DIRECTIONS[direction] }),
    element(
      'agents',
      {},
      agent('sender', author),
      recipient === null ? null : agent('recipient', showOnOneLine(recipient)),
      agent('responsible_person', record.editorName || 'Bevara'),
      registration?.officer ? agent('other', showOnOneLine(registration.officer), 'registrar') : null,
    ),
    description.length > 0 && element('description', {}, description.join('\n\n')),
    element(
      'dates',
      {},
      dates.map(([dateType, instant]) =>
        instant ? element('date', { dateType }, words.formatXmlTime(instant)) : null,
      ),
    ),
    registered &&
      element(
        'notes',
        {},
        element(
          'note',
          { noteType: 'registered' },
          `${words.translate('fact.registeredAt')}: ${registered.date}`,
        ),
      ),
    element(
      'additionalInformation',
      {},
      files.map(({ path, href }) =>
        element('appendix', {
          name: path.slice(path.lastIndexOf('/') + 1),
          path: `representations/rep1/data/${href}`,
        }),
      ),
    ),
  ).xml;
}

/** The statute that the pack gives for the ground; without one, the pack's word for confidentiality. */
function lawOf({ record }: RecordDocument, { setting, translate }: DocumentWords): string {
  const ground = record.removal && setting.policy?.grounds[record.removal.groundId];
  return (
    ground?.legalReference ||
    setting.policy?.identity.terms.confidentiality ||
    translate('fact.isConfidential')
  );
}

function agent(agentType: string, name: string, otherAgentType: string | null = null): Xml {
  return element('agent', { agentType, otherAgentType }, element('name', {}, name));
}
