import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { showHidden } from '@/utils/exports/document/show-hidden';
import { FACT_KEYS } from '@/utils/exports/document/record-facts';
import { xlsxFormat } from '@/utils/exports/xlsx/create-xlsx';
import { HOSTILE_TEXTS } from '@/test/support/exports/hostile-texts';
import { makeItem } from '@/test/support/exports/make-items';
import { runExport } from '@/test/support/exports/run-export';

const hasReader = spawnSync('/usr/bin/python3', ['-c', 'import openpyxl']).status === 0;
if (!hasReader)
  console.warn('Check of the workbook by another hand skipped: python3-openpyxl not installed.');

it.skipIf(!hasReader)('openpyxl finds text as text, dates as dates and no formula', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bevara-xlsx-'));
  const texts = [...HOSTILE_TEXTS, 'y'.repeat(100_000)];
  const { bytes, summary } = await runExport(
    xlsxFormat,
    texts.map((text, index) => makeItem({ id: `r${index}`, text })),
  );
  expect(summary.unheld).toEqual([{ recordId: `r${texts.length - 1}`, part: 'Text' }]);
  writeFileSync(join(folder, 'x.xlsx'), bytes);
  const script =
    'import openpyxl,json,sys;from openpyxl.utils.escape import unescape;s=openpyxl.load_workbook(sys.argv[1]).active;print(json.dumps([[[c.data_type,unescape(str(c.value)) if c.value is not None else ""] for c in r] for r in s.iter_rows()]))';
  const { stdout, stderr } = spawnSync('/usr/bin/python3', ['-c', script, join(folder, 'x.xlsx')], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  rmSync(folder, { recursive: true });
  expect(stderr).toBe('');
  const [head, ...rows] = JSON.parse(stdout) as [string, string][][];
  expect(head![0]).toEqual(['s', 'Rubrik']);
  const text = FACT_KEYS.indexOf('text');
  for (const [index, row] of rows.entries()) {
    expect(row.map(([type]) => type)).not.toContain('f');
    const expected = showHidden(texts[index]!);
    if (expected.length <= 32_767) expect(row[text]![1]).toBe(expected);
    else {
      expect(row[text]![1]).toHaveLength(32_767);
      expect(row[text]![1]).toMatch(/^y+ \[Avkortad: en cell rymmer inte mer\./);
      expect(row[FACT_KEYS.indexOf('faults')]![1]).toMatch(/^Text: avkortad, /);
    }
  }
  // Ten in Greenwich is noon in Stockholm, where the municipality is.
  expect(rows[0]![FACT_KEYS.indexOf('capturedAt')]).toEqual(['d', '2026-09-01 12:00:00']);
});
