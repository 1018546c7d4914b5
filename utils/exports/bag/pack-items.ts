import { digestBytes } from '@/utils/domain/digest';
import type { EvidencePart } from '@/utils/domain/record';
import type { ExportFault, ExportInfo, ExportItem } from '@/utils/exports/export-format';
import type { BagFile } from './manifest';

/** The records of a package: a folder of evidence for each, and at the end `data/records.json` with all of them. */
export function packItems(records: AsyncIterable<ExportItem>, info: ExportInfo) {
  const listed: string[] = [];
  const faults: ExportFault[] = [];
  let hasPractice = false;

  async function* files(): AsyncGenerator<BagFile> {
    for await (const { record, parts } of records) {
      const folder = `data/items/${record.id}`;
      const own: ExportFault[] = [];
      for (const part of parts) {
        const bytes = await readBytes(part);
        const fault = bytes === null ? 'part-unreadable' : await compare(part, bytes);
        if (fault) own.push({ recordId: record.id, part: part.name, code: fault });
        if (bytes) yield { path: `${folder}/${part.name}`, bytes };
      }
      faults.push(...own);
      hasPractice ||= record.isPractice;
      listed.push(
        JSON.stringify({ ...record, folder, faults: own.map(({ part, code }) => ({ part, code })) }),
      );
    }
    const head = { format: 'bevara-records', formatVersion: 1, createdAt: info.createdAt, hasPractice };
    const json = `${JSON.stringify(head).slice(0, -1)},"records":[\n${listed.join(',\n')}\n]}\n`;
    yield { path: 'data/records.json', bytes: new TextEncoder().encode(json) };
  }

  return {
    files,
    count: () => listed.length,
    faults: (): readonly ExportFault[] => faults,
    /** True when a record of the practice page is among them. */
    hasPractice: () => hasPractice,
  };
}

async function compare(part: EvidencePart, bytes: Uint8Array<ArrayBuffer>): Promise<'part-changed' | null> {
  return (await digestBytes(bytes)) === part.sha256 ? null : 'part-changed';
}

/** Null when the browser has lost the file behind the blob. */
async function readBytes({ bytes }: EvidencePart): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await bytes.arrayBuffer());
  } catch {
    return null;
  }
}
