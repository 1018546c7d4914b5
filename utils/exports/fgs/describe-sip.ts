import type { DocumentWords } from '@/utils/exports/document/document-setting';
import type { ExportInfo } from '@/utils/exports/export-format';
import type { ListedFile } from '@/utils/exports/document/pack-document';
import { element, type Xml } from '@/utils/exports/document/xml';

export interface SipContent {
  readonly id: string;
  readonly info: ExportInfo;
  readonly words: DocumentWords;
  readonly files: readonly ListedFile[];
  readonly isSecret: boolean;
  /** On which the records were captured, `YYYY-MM-DD`, the earliest first. */
  readonly days: readonly string[];
}

const PROFILE = 'http://xml.ra.se/e-arkiv/METS/CommonSpecificationSwedenPackageProfile.xml';

/**
 * sip.xml of FGS Paketstruktur 1.2. The kind is `Single records`, the closest in its closed list; personal data makes
 * it `GDPR`, confidential matter `Secrecy`.
 */
export function describeSip({ id, info, words, files, isSecret, days }: SipContent): Xml {
  const { policy, unit } = words.setting;
  return element(
    'mets',
    {
      xmlns: 'http://www.loc.gov/METS/',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      'xmlns:ext': 'ExtensionMETS',
      OBJID: id,
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
              'xlink:href': `file:///content/${href}`,
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
