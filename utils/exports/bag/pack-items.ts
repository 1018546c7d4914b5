import { readPart } from '@/utils/domain/evidence-bytes';
import { EVIDENCE_NAME } from '@/utils/domain/record';
import { digestFor, listFaults, type HashedPart } from '@/utils/exports/compare-with-evidence';
import type { ExportFault, ExportInfo, ExportItem } from '@/utils/exports/export-format';
import { openDigest } from '@/utils/exports/running-digest';
import type { BagFacts } from './bag-info';
import { createSpool } from './spool';

/** A file of the evidence, small enough to be held. */
interface ItemFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
}

/** What the list of records says of the package: where bag-info.txt has it from, and nobody can change it unseen. */
type PackageHead = ExportInfo & Pick<BagFacts, 'day' | 'contents'>;

/** The records of a package: a folder of evidence for each, and afterwards `data/records.json` with all of them. */
export function packItems(records: AsyncIterable<ExportItem>, about: PackageHead) {
  const faults: ExportFault[] = [];
  const spool = createSpool();
  let count = 0;
  let hasPractice = false;

  async function* files(): AsyncGenerator<ItemFile> {
    const digest = await openDigest();
    for await (const { record, parts } of records) {
      count += 1;
      hasPractice ||= record.isPractice;
      const hashed: HashedPart[] = [];
      let evidence: Uint8Array | null = null;
      for (const part of parts) {
        const bytes = await readPart(part);
        const sha256 = bytes && digest.of(bytes);
        const isWhole = sha256 === digestFor(record, part);
        const fault = sha256 === null ? 'part-unreadable' : isWhole ? null : 'part-changed';
        hashed.push({ name: part.name, sha256: part.sha256, fault });
        if (part.name === EVIDENCE_NAME) evidence = bytes;
        if (bytes && sha256) yield { path: `${folderOf(record.id)}/${part.name}`, bytes, sha256 };
      }
      const own = listFaults(record.id, hashed, evidence);
      faults.push(...own);
      const line = {
        ...record,
        folder: folderOf(record.id),
        faults: own.map(({ part, code }) => ({ part, code })),
      };
      spool.add(`${count === 1 ? '' : ',\n'}${JSON.stringify(line)}`);
    }
    spool.add('\n]}\n');
  }

  /** The text of `data/records.json`; to be read when `files` has ended. */
  async function* list(): AsyncGenerator<Uint8Array> {
    const head = { format: 'bevara-records', formatVersion: 1, ...about, hasPractice };
    yield new TextEncoder().encode(`${JSON.stringify(head).slice(0, -1)},"records":[\n`);
    yield* spool.read();
  }

  return {
    files,
    list,
    count: () => count,
    faults: (): readonly ExportFault[] => faults,
    /** True when a record of the practice page is among them. */
    hasPractice: () => hasPractice,
  };
}

function folderOf(id: string): string {
  return `data/items/${id}`;
}
