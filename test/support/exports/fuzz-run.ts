import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExportItem } from '@/utils/exports/export-format';
import { exportFormats } from '@/utils/exports/registry';
import { makeFuzzItems } from './make-fuzz-items';
import { runExport } from './run-export';

/** Every one of them goes through every format. */
export const FUZZ_ITEMS = makeFuzzItems(2_000, 20_261_121);

/** The parts that every export must state as damaged: `record part`. */
export const DAMAGED = FUZZ_ITEMS.flatMap(({ record, parts }) =>
  parts.filter(({ sha256 }) => sha256 === 'b'.repeat(64)).map(({ name }) => `${record.id} ${name}`),
);

export const FUZZ_FOLDER = mkdtempSync(join(tmpdir(), 'bevara-fuzz-'));

/** Writes the records in a format; the file, its bytes, and the faults that the export has stated. */
export async function writeFuzz(
  id: string,
  items: readonly ExportItem[],
  pack = 'se/nykvarn',
  variant?: string,
) {
  const format = exportFormats.find((one) => one.id === id)!;
  const language = pack.startsWith('no') ? 'nb' : 'sv';
  const { bytes, summary } = await runExport(format, items, {
    pack,
    language,
    ...(variant ? { variant } : {}),
  });
  const file = join(FUZZ_FOLDER, `${id}.${format.extension}`);
  writeFileSync(file, bytes);
  return { bytes, file, faults: summary.faults.map(({ recordId, part }) => `${recordId} ${part}`) };
}
