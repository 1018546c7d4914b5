import { DisclosureRefused } from '@/utils/exports/disclosure/mask';
import { ExportRefused } from '@/utils/exports/eml/create-eml';

const SENTENCES: Readonly<Record<string, string>> = {
  'too-new': 'The file of records was written by a later version of Bevara.',
  confidential: 'Confidential records may not leave by e-mail.',
  'too-large':
    'The letter would be larger than mail servers take (20 MB). Choose fewer records or a package.',
  'mask-without-match': 'hides nothing: the record does not hold what it names. No copy was made.',
  'unknown-record': 'names a record that is not in the file. No copy was made.',
  ENOSPC: 'The disk is full.',
  EACCES: 'The folder may not be written to.',
  EPERM: 'The folder may not be written to.',
  EROFS: 'The folder lies on a disk that may only be read.',
  EEXIST: 'What --out names is a file. It must be a folder.',
  ENOTDIR: 'What --out names lies below a file. It must be a folder.',
  ENOENT: 'No folder can be made where --out names one.',
  ENAMETOOLONG: 'The name of the folder is too long.',
};

/** Why an export did not succeed, as a plain sentence. */
export function describeExportFault(fault: unknown): string {
  if (fault instanceof DisclosureRefused) return `Mask ${fault.mask + 1} ${SENTENCES[fault.code]}`;
  if (fault instanceof ExportRefused) return SENTENCES[fault.code] ?? fault.code;
  const { code, path, reason } = (fault ?? {}) as { code?: unknown; path?: unknown; reason?: unknown };
  if (code === 'not-json') return `The file of records is not JSON${reason ? `: ${String(reason)}` : ''}.`;
  if (code === 'record-twice') return `Two records have the id ${String(path)}.`;
  if (code === 'part-twice') return `Record ${String(path)} has two parts called ${String(reason)}.`;
  if (code === 'part-name')
    return `Record ${String(path)} has a part called ${String(reason)}, which is the name of a file that packages lay beside it.`;
  if (code === 'not-an-export') return describePlace(path ? String(path) : '', reason ? String(reason) : '');
  return SENTENCES[String(code)] ?? (fault instanceof Error ? fault.message : 'The export did not succeed.');
}

/** What should stand in its place, as far as the check tells. */
function tellWanted(reason: string): string {
  const [, wanted] = /expected (?:one of )?(.+?)(?:, received .+)?$/.exec(reason) ?? [];
  return wanted ? `; it should be ${wanted.replaceAll('|', ' or ')}` : '';
}

const SCHEMA = 'The form is described in utils/exports/json/schema.json.';

/** `records.2.record.text` as the third record's text. */
function describePlace(path: string, reason: string): string {
  const [, place, field] = /^records\.(\d+)\.(?:record\.)?(.+)$/.exec(path) ?? [];
  const isMissing = /received undefined/.test(reason);
  if (place === undefined || field === undefined)
    return `The file does not hold records as our JSON export writes them${path ? ` (${path})` : ''}. ${SCHEMA}`;
  const what = isMissing ? `has no ${field}` : `has a wrong ${field}${tellWanted(reason)}`;
  return `Record ${Number(place) + 1} ${what}. ${SCHEMA}`;
}
