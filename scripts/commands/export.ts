import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { parseArgs } from 'node:util';
import { describeExportFault } from '@/scripts/export/describe-export-fault';
import { makeRequest } from '@/scripts/export/make-request';
import { LANGUAGES, type Language } from '@/utils/domain/language';
import { createWords } from '@/utils/exports/document/document-setting';
import { nameExportFile } from '@/utils/exports/document/file-name';
import type { ExportFormat, ExportItem } from '@/utils/exports/export-format';
import { readJson, type ReadExport } from '@/utils/exports/json/read-json';
import { exportFormats } from '@/utils/exports/registry';

const FORMATS = exportFormats.map(({ id }) => id).join('|');
const USAGE = `Usage: npm run -s export -- --format ${FORMATS} --records FILE.json --out DIR [--language ${LANGUAGES.join('|')}] [--policy ID] [--unit NAME] [--masks FILE.json]`;

interface Arguments {
  readonly format: ExportFormat;
  readonly records: string;
  readonly out: string;
  readonly language: Language | null;
  readonly policy: string | null;
  readonly unit: string | null;
  readonly masks: string | null;
}

/**
 * Writes records that our JSON export holds in any other format. Exit code 0 when the file is whole, 1 when something
 * is wrong with the records, 2 when the command was not understood or a file cannot be read.
 */
export async function run(args: string[]): Promise<number> {
  const request = readArguments(args);
  if (!request) return complain(USAGE, 2);
  const text = await readFile(request.records, 'utf8').catch(() => null);
  if (text === null) return complain(`${request.records} cannot be read.`, 2);
  const read = readJson(text);
  if (!read.ok) return complain(describeExportFault(read.failure), 1);
  const made = await makeRequest(read.value, request);
  if (!made.ok) return complain(made.failure, 2);
  const refused = findRefused(request.format, read.value.items);
  if (refused) return complain(refused, 1);

  const words = createWords(made.value.setting);
  const name = `${nameExportFile(read.value.items[0]?.record ?? null, read.value.info.createdAt, words)}.${request.format.extension}`;
  return writeExport(request, read.value, join(request.out, name), made.value);
}

async function writeExport(
  { format, out }: Arguments,
  { items }: ReadExport,
  path: string,
  request: Parameters<ExportFormat['create']>[0],
): Promise<number> {
  const unfinished = `${path}.part`;
  try {
    await mkdir(out, { recursive: true });
    const { stream, summary } = format.create(request);
    await pipeline(Readable.fromWeb(stream as NodeStream), createWriteStream(unfinished));
    const { sha256, faults } = await summary;
    await rename(unfinished, path);
    console.log(`${path}: ${items.length} records, SHA-256 ${sha256}`);
    for (const { recordId, part, code } of faults)
      console.error(
        `Record ${recordId}: ${part} ${code === 'part-changed' ? 'is not what it was when it was stored' : 'cannot be read'}.`,
      );
    return faults.length > 0 ? 1 : 0;
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    return complain(describeExportFault(error), 1);
  }
}

function findRefused(format: ExportFormat, items: readonly ExportItem[]): string | null {
  const refused = items.filter(({ record }) => format.refuses?.(record) != null);
  return refused.length === 0
    ? null
    : `${refused.length} of the records are confidential and may not leave as ${format.id}: ${refused.map(({ record }) => record.id).join(', ')}.`;
}

function readArguments(args: string[]): Arguments | null {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
      args,
      options: {
        format: text,
        records: text,
        out: text,
        language: text,
        policy: text,
        unit: text,
        masks: text,
      },
    });
    const format = exportFormats.find(({ id }) => id === values.format);
    const language = LANGUAGES.find((known) => known === values.language) ?? null;
    if (!format || !values.records || !values.out || (values.language && !language)) return null;
    const { records, out, policy = null, unit = null, masks = null } = values;
    return { format, records, out, language, policy, unit, masks };
  } catch {
    return null;
  }
}

function complain(sentence: string, code: number): number {
  console.error(sentence);
  return code;
}
