import type { StoredRecord } from '@/utils/domain/record';
import type { DocumentWords } from '@/utils/exports/document/document-setting';
import type { ExportInfo } from '@/utils/exports/export-format';
import type { ListedFile } from '@/utils/exports/document/pack-document';
import { nameArchivePackage } from '@/utils/exports/document/package-note';
import { element, type Xml } from '@/utils/exports/document/xml';

export interface SipContent {
  readonly info: ExportInfo;
  readonly words: DocumentWords;
  readonly files: readonly ListedFile[];
  readonly records: readonly SipRecord[];
}

/** What the package as a whole says of its records. */
export type SipRecord = Pick<StoredRecord, 'capturedAt' | 'isConfidential'>;

/** The folder that holds everything but sip.xml. */
export const CONTENT = 'content';
/** What describes the records, in that folder. */
export const ERMS_NAME = 'erms.xml';

const PROFILE = 'http://xml.ra.se/e-arkiv/METS/CommonSpecificationSwedenPackageProfile.xml';

/**
 * sip.xml of FGS Paketstruktur 1.2. The kind is `Single records`, the closest in its closed list; personal data makes
 * it `GDPR`, confidential matter `Secrecy`.
 */
export function describeSip({ info, words, files, records }: SipContent): Xml {
  const { policy, unit } = words.setting;
  const isSecret = records.some(({ isConfidential }) => isConfidential);
  const days = records.map(({ capturedAt }) => words.formatDate(capturedAt)).sort();
  return element(
    'mets',
    {
      xmlns: 'http://www.loc.gov/METS/',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      'xmlns:ext': 'ExtensionMETS',
      OBJID: nameArchivePackage(info),
      TYPE: 'Single records',
      PROFILE,
      LABEL: 'Bevara',
      'ext:ARCHIVALNAME': info.organization || 'Bevara',
      'ext:ACCESSRESTRICT': isSecret ? 'Secrecy' : 'GDPR',
      'ext:STARTDATE': days[0] ?? null,
      'ext:ENDDATE': days.at(-1) ?? null,
    },
    element(
      'metsHdr',
      { CREATEDATE: info.createdAt, 'ext:OAISSTATUS': 'SIP' },
      agent('ARCHIVIST', 'ORGANIZATION', null, info.organization),
      agent('CREATOR', 'ORGANIZATION', null, unit ?? info.organization),
      element(
        'agent',
        { ROLE: 'CREATOR', TYPE: 'OTHER', OTHERTYPE: 'SOFTWARE' },
        element('name', {}, 'Bevara'),
        element('note', {}, info.extensionVersion),
      ),
      agent('OTHER', 'ORGANIZATION', 'SUBMITTER', info.organization),
      element(
        'altRecordID',
        { TYPE: 'SUBMISSIONAGREEMENT' },
        policy?.identity.submissionAgreement ?? words.translate('value.no-agreement'),
      ),
    ),
    element(
      'fileSec',
      {},
      element(
        'fileGrp',
        {},
        files.map(({ href, mediaType, size, sha256 }, index) =>
          element(
            'file',
            {
              ID: `file-${index + 1}`,
              MIMETYPE: mediaType,
              SIZE: size,
              CREATED: info.createdAt,
              CHECKSUM: sha256,
              CHECKSUMTYPE: 'SHA-256',
            },
            element('FLocat', {
              LOCTYPE: 'URL',
              'xlink:type': 'simple',
              'xlink:href': `file:///${CONTENT}/${href}`,
            }),
          ),
        ),
      ),
    ),
    element(
      'structMap',
      {},
      element(
        'div',
        { LABEL: 'Package' },
        element(
          'div',
          { LABEL: 'Content' },
          files.map((_, index) => element('fptr', { FILEID: `file-${index + 1}` })),
        ),
      ),
    ),
  );
}

function agent(role: string, type: string, otherRole: string | null, name: string): Xml {
  return element(
    'agent',
    { ROLE: role, OTHERROLE: otherRole, TYPE: type },
    element('name', {}, name || 'Bevara'),
  );
}
