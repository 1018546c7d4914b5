import * as z from 'zod';
import { EVIDENCE_NAME, type StoredRecord } from '@/utils/domain/record';
import type { DocumentWords } from '@/utils/exports/document/document-setting';
import { nameRecordFile } from '@/utils/exports/document/file-name';
import type { ListedFile } from '@/utils/exports/document/pack-document';
import type { ReadPart } from '@/utils/exports/document/read-parts';
import { composeDocument, type RecordDocument } from '@/utils/exports/document/record-document';
import { recordSchema } from '@/utils/exports/json/export-schema';
import type { ExportFault } from '@/utils/exports/export-format';
import type { Listed } from './check-listed';
import { readObject, type Fault, type Files } from './fault';

/** A record's folder, read back into what its XML was once written from. */
export interface ReadFolder {
  /** `000001` */
  readonly name: string;
  readonly document: RecordDocument;
  /** In the order of the list, with the digests that stand there. */
  readonly files: readonly ListedFile[];
}

/** How the package was made. */
interface Packing {
  /** Of every record. */
  readonly faults: readonly ExportFault[];
  readonly words: DocumentWords;
}

const listedPart = z.object({ name: z.string(), mediaType: z.string(), sha256: z.string() });

/**
 * The folder of one record below `place` (with its slash), or what is wrong with its record.json. What lies
 * there is told from evidence.json; `stated`, the list of its files, gives their order and digests, which are checked elsewhere.
 */
export function readFolder(
  files: Files,
  place: string,
  name: string,
  stated: readonly Listed[],
  { faults, words }: Packing,
): ReadFolder | Fault {
  const folder = `${place}${name}`;
  const path = `${folder}/record.json`;
  const file = files.get(path);
  if (!file) return { file: path, code: 'missing', sentence: `${path} is missing.` };
  const read = recordSchema.safeParse(readObject(file));
  if (!read.success) {
    const [issue] = read.error.issues;
    const where = issue && issue.path.length > 0 ? ` (${issue.path.join('.')})` : '';
    return { file: path, code: 'record', sentence: `${path} is not a record as Bevara writes it${where}.` };
  }
  const record = read.data;
  const parts = readParts(files, folder, record);
  const own = faults.filter(({ recordId }) => recordId === record.id);
  const document = composeDocument({ record, parts, faults: own, events: [] }, words);
  const types = new Map(parts.map((part) => [part.name, part.mediaType]));
  const names = stated.map((listed) => listed.path.slice(folder.length + 1));
  const [pdf, json] = [`${nameRecordFile(record, words)}.pdf`, 'record.json'];
  const evidence = names.filter((one) => types.has(one) || !(one === json || OURS.test(one)));
  const toListed = (one: string): ListedFile => {
    const inPackage = `${name}/${one}`;
    const said = stated.find((listed) => listed.path === `${folder}/${one}`);
    const actual = files.get(`${folder}/${one}`);
    return {
      path: inPackage,
      href: inPackage.split('/').map(encodeURIComponent).join('/'),
      mediaType: OWN_TYPES[one] ?? types.get(one) ?? (one === pdf ? PDF : (said?.mediaType ?? '')),
      sha256: said?.sha256 ?? actual?.sha256 ?? '',
      size: said?.size ?? actual?.size ?? 0,
    };
  };
  return { name, document, files: [pdf, json, ...evidence].map(toListed) };
}

const PDF = 'application/pdf';
/** What is never evidence; anything else that its evidence does not list is told of elsewhere. */
const OURS = /\.pdf$|^arkivmelding\.xml$/;
const OWN_TYPES: Readonly<Record<string, string>> = { 'record.json': 'application/json' };

/** evidence.json and the parts that it lists; none where it cannot be read, which is told elsewhere. */
function readParts(files: Files, folder: string, { evidenceHash }: StoredRecord): ReadPart[] {
  const file = files.get(`${folder}/${EVIDENCE_NAME}`);
  if (!file) return [];
  const { data } = z.object({ parts: z.array(listedPart) }).safeParse(readObject(file));
  if (!data) return [];
  const toPart = ({ name, mediaType, sha256 }: z.infer<typeof listedPart>): ReadPart => {
    const found = files.get(`${folder}/${name}`);
    const fault = !found ? 'part-unreadable' : found.sha256 === sha256 ? null : 'part-changed';
    const text = name === EVIDENCE_NAME ? new Uint8Array(file.read()) : null;
    return { name, mediaType, sha256, text, read: () => Promise.resolve(null), fault };
  };
  const own = { name: EVIDENCE_NAME, mediaType: 'application/json', sha256: evidenceHash };
  return [own, ...data.parts].map(toPart);
}
