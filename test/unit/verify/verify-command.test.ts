import 'fake-indexeddb/auto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { run } from '@/scripts/commands/verify';
import { makeDraft } from '@/test/support/records/make-draft';
import { makePackage } from '@/test/support/records/make-package';
import { makeStore } from '@/test/support/records/make-store';

const folder = mkdtempSync(join(tmpdir(), 'bevara-verify-'));
const file = join(folder, 'p.zip');
let printed: string[] = [];

beforeEach(async () => {
  printed = [];
  const print = (line: string) => void printed.push(line);
  vi.spyOn(console, 'log').mockImplementation(print);
  vi.spyOn(console, 'error').mockImplementation(print);
  writeFileSync(file, (await makePackage(makeStore(), [makeDraft()])).bytes);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(file);
});

it('says in a line that the package is intact', async () => {
  expect(await run([file])).toBe(0);
  expect(printed).toEqual(['Intact: 11 files, 1 records, 3 events; digests, chain and signature agree.']);
});

it('prints a sentence per fault, or all of it as JSON', async () => {
  writeFileSync(file, 'no zip');
  expect(await run([file])).toBe(1);
  expect(printed).toEqual(['p.zip is not a whole zip file: its end is missing.']);
  printed = [];
  expect(await run([file, '--json'])).toBe(1);
  expect(JSON.parse(printed.join('\n'))).toMatchObject({ isIntact: false, faults: [{ file: 'p.zip' }] });
});

it('says how it is called, or that there is no such file', async () => {
  expect(await run([])).toBe(2);
  expect(await run([file, '--unheard'])).toBe(2);
  expect(await run([join(folder, 'none.zip')])).toBe(2);
  expect(printed[0]).toContain('Usage');
  expect(printed[2]).toContain('none.zip cannot be read.');
});
