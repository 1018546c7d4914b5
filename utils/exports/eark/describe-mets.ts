import type { ExportInfo } from '@/utils/exports/export-format';
import type { ListedFile } from '@/utils/exports/document/pack-document';
import { element, type Xml } from '@/utils/exports/document/xml';

export interface MetsContent {
  readonly id: string;
  readonly info: ExportInfo;
  /** Of the whole package or of one representation. */
  readonly level: 'package' | 'representation';
  /** Files listed with a group, hrefs from the METS file. */
  readonly groups: readonly { readonly use: string; readonly files: readonly ListedFile[] }[];
  /** ERMS, for the package. */
  readonly descriptive: ListedFile | null;
  /** The METS of a representation, for the package. */
  readonly pointer: ListedFile | null;
}

const NAMESPACES = {
  xmlns: 'http://www.loc.gov/METS/',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:csip': 'https://DILCIS.eu/XML/METS/CSIPExtensionMETS',
  'xmlns:sip': 'https://DILCIS.eu/XML/METS/SIPExtensionMETS',
};

/** METS by E-ARK CSIP 2.1.0 and SIP 2.1.0, content by CITS ERMS 2.1. The numbers in comments are their rules. */
export function describeMets({ id, info, level, groups, descriptive, pointer }: MetsContent): Xml {
  const ids = groups.map((_, group) => `grp-${group + 1}`);
  return element(
    'mets',
    {
      ...NAMESPACES,
      OBJID: id,
      TYPE: 'Other',
      'csip:OTHERTYPE': 'Social media',
      PROFILE: 'https://earksip.dilcis.eu/profile/E-ARK-SIP.xml',
      'csip:CONTENTINFORMATIONTYPE': 'citserms_v2_1',
    },
    element(
      'metsHdr',
      { CREATEDATE: info.createdAt, LASTMODDATE: info.createdAt, 'csip:OAISPACKAGETYPE': 'SIP' },
      // CSIP10 to CSIP16: CREATOR is the software and nothing else.
      element(
        'agent',
        { ROLE: 'CREATOR', TYPE: 'OTHER', OTHERTYPE: 'SOFTWARE' },
        element('name', {}, 'Bevara'),
        element('note', { 'csip:NOTETYPE': 'SOFTWARE VERSION' }, info.extensionVersion),
      ),
      agent({ ROLE: 'ARCHIVIST', TYPE: 'ORGANIZATION' }, info.organization),
      agent({ ROLE: 'OTHER', OTHERROLE: 'SUBMITTER', TYPE: 'ORGANIZATION' }, info.organization),
      agent({ ROLE: 'PRESERVATION', TYPE: 'ORGANIZATION' }, info.organization),
    ),
    descriptive &&
      element(
        'dmdSec',
        { ID: 'dmd-erms', CREATED: info.createdAt, STATUS: 'CURRENT' },
        element('mdRef', {
          LOCTYPE: 'URL',
          'xlink:type': 'simple',
          'xlink:href': descriptive.href,
          MDTYPE: 'OTHER',
          OTHERMDTYPE: 'ERMS',
          ...sums(descriptive, info),
        }),
      ),
    element(
      'fileSec',
      { ID: 'filesec' },
      groups.map(({ use, files }, group) =>
        element(
          'fileGrp',
          {
            ID: ids[group] ?? null,
            USE: use,
            'csip:CONTENTINFORMATIONTYPE': use.startsWith('Representations') ? 'citserms_v2_1' : null,
          },
          files.map((file, index) =>
            element(
              'file',
              { ID: `file-${group + 1}-${index + 1}`, ...sums(file, info) },
              element('FLocat', { LOCTYPE: 'URL', 'xlink:type': 'simple', 'xlink:href': file.href }),
            ),
          ),
        ),
      ),
    ),
    element(
      'structMap',
      { ID: 'structmap', TYPE: 'PHYSICAL', LABEL: 'CSIP' },
      element(
        'div',
        { ID: 'div-root', LABEL: id },
        descriptive && element('div', { ID: 'div-metadata', LABEL: 'Metadata', DMDID: 'dmd-erms' }),
        groups.map(({ use }, group) => {
          const isPointer = level === 'package' && use.startsWith('Representations') && pointer;
          return element(
            'div',
            { ID: `div-${group + 1}`, LABEL: use },
            isPointer
              ? element('mptr', {
                  LOCTYPE: 'URL',
                  'xlink:type': 'simple',
                  'xlink:href': pointer.href,
                  'xlink:title': ids[group] ?? null,
                })
              : element('fptr', { FILEID: ids[group] ?? null }),
          );
        }),
      ),
    ),
  );
}

function agent(attributes: Readonly<Record<string, string>>, name: string): Xml {
  const shown = name || 'Bevara';
  return element(
    'agent',
    attributes,
    element('name', {}, shown),
    element('note', { 'csip:NOTETYPE': 'IDENTIFICATIONCODE' }, shown),
  );
}

function sums({ mediaType, size, sha256 }: ListedFile, info: ExportInfo) {
  return {
    MIMETYPE: mediaType,
    SIZE: size,
    CREATED: info.createdAt,
    CHECKSUM: sha256,
    CHECKSUMTYPE: 'SHA-256',
  };
}
