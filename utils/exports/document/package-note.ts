import type { ExportFault, ExportInfo } from '@/utils/exports/export-format';
import type { DocumentSetting } from './document-setting';

/** The file in which a package for an archive says how many records it holds, and how it was worded. */
export const NOTE_NAME = 'bevara.json';

/** With it and its records, everything that the XML of a package says can be worked out again. */
export interface PackageNote {
  readonly records: number;
  /** What was wrong with the evidence when it was packed. */
  readonly faults: readonly ExportFault[];
  readonly info: ExportInfo;
  readonly setting: DocumentSetting;
}

export function writeNote({ records, faults, info, setting }: PackageNote): string {
  const { organization, createdAt, extensionVersion } = info;
  const { language, policy, unit } = setting;
  const content = {
    format: 'bevara-package',
    formatVersion: 1,
    records,
    faults: faults.map(({ recordId, part, code }) => ({ recordId, part, code })),
    info: { organization, createdAt, extensionVersion },
    setting: { language, unit, policy },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The id of a package, which METS and ERMS give it. */
export function nameArchivePackage({ createdAt }: Pick<ExportInfo, 'createdAt'>): string {
  return `bevara-${createdAt.replace(/\D/g, '')}`;
}
