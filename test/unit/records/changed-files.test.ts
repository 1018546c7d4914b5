import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'fake-indexeddb/auto';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createPackageStore } from '@/entrypoints/records/package-store';
import { exportFormats } from '@/utils/exports/registry';
import { noteExport } from '@/utils/records/note-export';
import { makeItem } from '@/test/support/exports/make-items';
import { EXPORT_ID, runExport } from '@/test/support/exports/run-export';
import { makeStore } from '@/test/support/records/make-store';

const LEFT_AT = '2026-10-01T08:00:00.000Z';
const ids = ['11111111-0000-4000-8000-000000000001', '22222222-0000-4000-8000-000000000002'];
const items = ids.map((id) => makeItem({ id }));
const FORMS = exportFormats.flatMap(({ id, variants = [undefined] }) =>
  variants.map((variant) => [id, variant] as const),
);
const LISTED = ['pdf', 'disclosure', 'xlsx', 'eml'];
const isThere = (tool: string) => spawnSync(tool, ['--help']).error === undefined;

/** A store in which these records have left in that form. */
async function leave(formatId: string, variant?: string) {
  const format = exportFormats.find(({ id }) => id === formatId)!;
  const { bytes, summary } = await runExport(format, items, { ...(variant && { variant }) });
  const { db, clock } = makeStore();
  const { sha256 } = summary;
  const note = { recordIds: ids, asOf: 0, format: formatId, sha256, editorId: null };
  const other = { ...note, exportId: 'f2f2f2f2-0000-4000-8000-00000000f2f2', sha256: '0'.repeat(64) };
  await noteExport(db, clock, { ...other, recordIds: ['another-record'] });
  await noteExport(db, () => Date.parse(LEFT_AT), { ...note, exportId: EXPORT_ID });
  const packages = createPackageStore({
    db,
    editorId: 'e-1',
    load: async () => [],
    onChange: async () => undefined,
  });
  const tell = async (content: Uint8Array<ArrayBuffer>) => {
    await packages.check(new File([content], 'file'));
    return packages.store.getState().state;
  };
  return { bytes, tell };
}

const KNOWN = { kind: 'changed', exportedAt: LEFT_AT, recordIds: ids };

function flip(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const changed = bytes.slice();
  const middle = changed.length >> 1;
  changed[middle] = changed[middle]! ^ 1;
  return changed;
}

describe('a file that turns up later with one byte changed', () => {
  it.each(FORMS)(
    'is recognised as %s %s: which records, when, and that it is not intact',
    async (id, variant) => {
      const { bytes, tell } = await leave(id, variant);
      expect(await tell(bytes)).toMatchObject({ ...KNOWN, kind: 'intact' });
      expect(await tell(flip(bytes))).toMatchObject({ ...KNOWN, format: id });
    },
  );
});

describe('a file that another program has saved again', () => {
  it('is recognised as a workbook that was packed anew', async () => {
    const { bytes, tell } = await leave('xlsx');
    const packed = new Uint8Array(zipSync(unzipSync(bytes), { level: 9 }));
    expect(Buffer.from(packed).includes(EXPORT_ID)).toBe(false);
    expect(await tell(packed)).toMatchObject({ ...KNOWN, format: 'xlsx' });
    expect(await tell(packed.subarray(0, packed.length - 30))).toEqual({ kind: 'unknown' });
    const bomb = { 'docProps/custom.xml': strToU8(EXPORT_ID.repeat(100_000)) };
    expect(await tell(new Uint8Array(zipSync(bomb)))).toEqual({ kind: 'unknown' });
  });

  it.skipIf(!isThere('qpdf'))('is recognised as a PDF that was packed anew', async () => {
    const { bytes, tell } = await leave('pdf');
    const folder = mkdtempSync(join(tmpdir(), 'bevara-qpdf-'));
    writeFileSync(join(folder, 'a.pdf'), bytes);
    execFileSync('qpdf', ['--object-streams=generate', '--linearize', 'a.pdf', 'b.pdf'], { cwd: folder });
    expect(await tell(new Uint8Array(readFileSync(join(folder, 'b.pdf'))))).toMatchObject(KNOWN);
    rmSync(folder, { recursive: true });
  });
});

it.each(LISTED)('%s says openly which export it is, and of no record which one', async (id) => {
  const { bytes } = await leave(id);
  const openly = new Set(
    Buffer.from(bytes)
      .toString('latin1')
      .match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g),
  );
  expect([...openly]).toEqual([EXPORT_ID]);
});
