import type { ExportFault, ExportFormat, ExportRequest, ExportRun } from '@/utils/exports/export-format';
import { toStream } from '@/utils/exports/document/document-stream';
import { listFaults } from '@/utils/exports/compare-with-evidence';
import { evidenceOf } from '@/utils/exports/document/read-evidence';
import { readParts, type ReadPart } from '@/utils/exports/document/read-parts';
import { summarizeStream } from '@/utils/exports/summarize-stream';
import { toBase64 } from './base64';

/** The records themselves, nothing reworded: what every other format can be made from again. */
export const jsonFormat: ExportFormat = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  create: createJson,
};

/** Streams a line per record and per event; texts are exact, lone surrogates included (escaped as `\ud83d`). */
export function createJson({ records, events, info }: ExportRequest): ExportRun {
  const state: { records: number; faults: ExportFault[] } = { records: 0, faults: [] };
  const lines = async function* () {
    const head = {
      format: 'bevara-export',
      formatVersion: 1,
      createdAt: info.createdAt,
      organization: info.organization,
      extensionVersion: info.extensionVersion,
    };
    yield `${JSON.stringify(head).slice(0, -1)},\n"records":[`;
    let hasPractice = false;
    for await (const { record, parts: stored } of records) {
      const parts = await readParts(record, stored);
      state.faults.push(...listFaults(record.id, parts, evidenceOf(parts)));
      hasPractice ||= record.isPractice;
      yield `${state.records++ ? ',' : ''}\n${JSON.stringify({ record }).slice(0, -1)},"parts":[`;
      for (const [index, part] of parts.entries())
        yield `${index ? ',' : ''}${JSON.stringify(await toPart(part))}`;
      yield ']}';
    }
    yield '\n],\n"events":[';
    let count = 0;
    for await (const { seq, id, at, recordId, type, editorId, data, previous } of events)
      yield `${count++ ? ',' : ''}\n${JSON.stringify({ seq, id, at, recordId, type, editorId, data, previous })}`;
    yield `\n],\n"hasPractice":${hasPractice}}\n`;
  };
  const { stream, summary } = summarizeStream(toStream(encode(lines())));
  const whole = summary.then((sums) => ({ ...sums, ...state }));
  whole.catch(() => undefined);
  return { stream, summary: whole };
}

async function toPart({ name, mediaType, sha256, fault, read }: ReadPart) {
  const bytes = await read();
  return { name, mediaType, sha256, fault, base64: bytes && toBase64(bytes) };
}

async function* encode(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const line of lines) yield encoder.encode(line);
}
