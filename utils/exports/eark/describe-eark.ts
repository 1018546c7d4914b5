import type { ExportInfo } from '@/utils/exports/export-format';
import type { ListedFile } from '@/utils/exports/document/pack-document';
import { nameArchivePackage, NOTE_NAME } from '@/utils/exports/document/package-note';
import { toXmlFile } from '@/utils/exports/document/xml';
import { describeMets } from './describe-mets';

/** Where everything lies in the package's own folder. */
export const EARK = {
  mets: 'METS.xml',
  erms: 'metadata/descriptive/erms.xml',
  about: 'documentation/about.txt',
  note: `documentation/${NOTE_NAME}`,
  schemas: 'schemas/about.txt',
  inner: 'representations/rep1/METS.xml',
  data: 'representations/rep1/data',
} as const;

/** The METS of the representation, which lists the files of the records; their hrefs are those from its data folder. */
export function describeRepresentation(info: ExportInfo, data: readonly ListedFile[]): string {
  const files = data.map((file) => ({ ...file, href: `data/${file.href}` }));
  const groups = [{ use: 'Data', files }];
  return toXmlFile(
    describeMets({ id: 'rep1', info, level: 'representation', groups, descriptive: null, pointer: null }),
  );
}

/** The files that the METS of the whole lists. */
export interface EarkFiles {
  readonly documentation: readonly ListedFile[];
  readonly schemas: ListedFile;
  readonly erms: ListedFile;
  readonly inner: ListedFile;
}

/** The METS of the whole. */
export function describeEark(info: ExportInfo, { documentation, schemas, erms, inner }: EarkFiles): string {
  const groups = [
    { use: 'Documentation', files: documentation },
    { use: 'Schemas', files: [schemas] },
    { use: 'Representations/rep1', files: [inner] },
  ];
  return toXmlFile(
    describeMets({
      id: nameArchivePackage(info),
      info,
      level: 'package',
      groups,
      descriptive: erms,
      pointer: inner,
    }),
  );
}

export const ABOUT = [
  'Comments on social media, preserved before moderation with Bevara.',
  'Each numbered folder under representations/rep1/data is one record: a PDF/A-1a, the record as JSON,',
  'and the parts of its evidence with the digests that evidence.json states.',
  `${NOTE_NAME} says how many records there are, and by which policy they were worded.`,
  '',
].join('\n');

export const ABOUT_SCHEMAS = [
  'METS.xml: E-ARK CSIP 2.1.0 and SIP 2.1.0, https://earksip.dilcis.eu',
  'erms.xml: CITS ERMS 2.1, https://citserms.dilcis.eu',
  '',
].join('\n');
