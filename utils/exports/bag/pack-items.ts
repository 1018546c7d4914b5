import { digestBytes } from '@/utils/domain/digest';
import type { EvidencePart } from '@/utils/domain/record';
import type { ExportFault, ExportInfo, ExportItem } from '@/utils/exports/export-format';

/** A file of the evidence, small enough to be held. */
interface ItemFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The records of a package: a folder of evidence for each, and afterwards `data/records.json` with all of them. */
export function packItems(records: AsyncIterable<ExportItem>, info: ExportInfo) {
  const faults = new Map<string, ExportFault[]>();
  let count = 0;
  let hasPractice = false;

  async function* files(): AsyncGenerator<ItemFile> {
    for await (const { record, parts } of records) {
      count += 1;
      hasPractice ||= record.isPractice;
      for (const part of parts) {
        const bytes = await readBytes(part);
        const code = bytes === null ? 'part-unreadable' : await compare(part, bytes);
        if (code)
          faults.set(record.id, [
            ...(faults.get(record.id) ?? []),
            { recordId: record.id, part: part.name, code },
          ]);
        if (bytes) yield { path: `${folderOf(record.id)}/${part.name}`, bytes };
      }
    }
  }

  /** The text of `data/records.json`, record by record; to be read when `files` has ended. */
  async function* list(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    const encoder = new TextEncoder();
    const head = { format: 'bevara-records', formatVersion: 1, createdAt: info.createdAt, hasPractice };
    yield encoder.encode(`${JSON.stringify(head).slice(0, -1)},"records":[\n`);
    let isFirst = true;
    for await (const { record } of records) {
      const own = (faults.get(record.id) ?? []).map(({ part, code }) => ({ part, code }));
      const line = JSON.stringify({ ...record, folder: folderOf(record.id), faults: own });
      yield encoder.encode(`${isFirst ? '' : ',\n'}${line}`);
      isFirst = false;
    }
    yield encoder.encode('\n]}\n');
  }

  return {
    files,
    list,
    count: () => count,
    faults: (): readonly ExportFault[] => [...faults.values()].flat(),
    /** True when a record of the practice page is among them. */
    hasPractice: () => hasPractice,
  };
}

function folderOf(id: string): string {
  return `data/items/${id}`;
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
