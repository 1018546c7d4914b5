import { createWriteStream } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { describeExportFault } from '@/scripts/export/describe-export-fault';
import { makeRoom } from '@/scripts/export/make-room';
import { makeRequest } from '@/scripts/export/make-request';
import { readArguments, USAGE, type Arguments } from '@/scripts/export/read-arguments';
import { readRecords } from '@/scripts/export/read-records';
import { nameCopy } from '@/utils/exports/disclosure/name-copy';
import { createWords } from '@/utils/exports/document/document-setting';
import { nameExportFile } from '@/utils/exports/document/file-name';
import { EVIDENCE_NAME } from '@/utils/domain/record';
import type {
  ExportFault,
  ExportFormat,
  ExportItem,
  ExportRequest,
  UnheldPart,
} from '@/utils/exports/export-format';

/**
 * Writes records that our JSON export holds, or that have its form, in any format. Exit code 0 when the file is whole, 1 when something
 * is wrong with the records or the form cannot hold all of them, 2 when the command was not understood or a file cannot be read.
 */
export async function run(args: string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(USAGE);
    return 0;
  }
  const asked = readArguments(args);
  if (!asked.ok) return complain(`${asked.failure}\n\n${USAGE}`, 2);
  const wishes = asked.value;
  const text = await readFile(wishes.records, 'utf8').catch((error: NodeJS.ErrnoException) => error);
  if (text instanceof Error)
    return complain(`${wishes.records} ${TOO_LARGE.has(text.code) ? TELL_LARGE : 'cannot be read.'}`, 2);
  const read = readRecords(text, new Date());
  if (!read.ok) return complain(describeExportFault(read.failure), 1);
  const { items, info } = read.value;
  if (items.length === 0) return complain(`${wishes.records} holds no records.`, 1);
  const made = await makeRequest(read.value, wishes);
  if (!made.ok) return complain(made.failure, 2);
  const { request, notices } = made.value;
  const refused = findRefused(wishes.format, items);
  if (refused) return complain(refused, 1);

  for (const notice of notices) console.error(notice);
  const words = createWords(request.setting);
  const records = items.map(({ record }) => record);
  const name =
    wishes.format.id === 'disclosure'
      ? nameCopy(records, request.masks ?? [], info.createdAt, words)
      : nameExportFile(records, info.createdAt, words);
  return writeExport(wishes, name, request);
}

const TOO_LARGE: ReadonlySet<string | undefined> = new Set(['ERR_STRING_TOO_LONG', 'ERR_FS_FILE_TOO_LARGE']);
const TELL_LARGE =
  'is larger than the command can read at once (512 MB). Have the page export fewer records at a time.';

/** Forms that hold no evidence, and are as good without it. */
const LISTS: ReadonlySet<string> = new Set(['csv', 'xlsx']);

const FAULTS = {
  'part-changed': 'is not what it was when it was stored',
  'part-unreadable': 'cannot be read',
  'part-missing': 'is not there, though the evidence lists it',
  'part-unlisted': 'is there, though the evidence does not list it',
} satisfies Record<ExportFault['code'], string>;

async function writeExport(
  { format, out }: Arguments,
  name: string,
  request: ExportRequest,
): Promise<number> {
  let unfinished: string | null = null;
  try {
    const room = await makeRoom(out, name, format.extension);
    unfinished = room.unfinished;
    const { path } = room;
    const { stream, summary } = format.create(request);
    await pipeline(Readable.fromWeb(stream as NodeStream), createWriteStream(unfinished));
    const { sha256, records, faults, unheld = [] } = await summary;
    await rename(unfinished, path);
    console.log(`${path}: ${records} records, SHA-256 ${sha256}`);
    return tellFaults(format, faults, unheld) ? 1 : 0;
  } catch (error) {
    if (unfinished) await rm(unfinished, { force: true }).catch(() => undefined);
    return complain(describeExportFault(error), 1);
  }
}

/** Says what of the records is not whole in the file. True when there was anything to say. */
function tellFaults(
  { id }: ExportFormat,
  faults: readonly ExportFault[],
  unheld: readonly UnheldPart[],
): boolean {
  const isBare = ({ part, code }: ExportFault) => part === EVIDENCE_NAME && code === 'part-missing';
  const bare = LISTS.has(id) ? [] : faults.filter(isBare);
  const [first] = bare;
  const sentences = [
    ...(first
      ? [
          `${bare.length} records have no ${EVIDENCE_NAME}, so only what stands in the record itself is there, and npm run verify will say so. The first: ${first.recordId}.`,
        ]
      : []),
    ...faults
      .filter((fault) => !isBare(fault))
      .map(({ recordId, part, code }) => `Record ${recordId}: ${part} ${FAULTS[code]}.`),
    ...unheld.map(
      ({ recordId, part }) =>
        `Record ${recordId}: ${id} cannot hold the whole of ${part}. A package (bag) can.`,
    ),
  ];
  for (const sentence of sentences) console.error(sentence);
  return sentences.length > 0;
}

function findRefused(format: ExportFormat, items: readonly ExportItem[]): string | null {
  const refused = items.filter(({ record }) => format.refuses?.(record) != null);
  return refused.length === 0
    ? null
    : `${refused.length} of the records are confidential and may not leave as ${format.id}: ${refused.map(({ record }) => record.id).join(', ')}.`;
}

function complain(sentence: string, code: number): number {
  console.error(sentence);
  return code;
}
