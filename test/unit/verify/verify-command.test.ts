import 'fake-indexeddb/auto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
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
  expect(printed).toEqual([
    expect.stringMatching(/^Intact: 11 files, 1 records, \d events; digests, chain and signature agree\.$/),
    expect.stringMatching(/^Signed by the key SHA-256 [0-9a-f]{64}; compare it with the one/),
  ]);
});

it('takes the key that must have signed, as a fingerprint or a file', async () => {
  const pem = join(folder, 'key.pem');
  writeFileSync(pem, unzipSync(readFileSync(file))['signature/public-key.pem']!);
  expect(await run([file, '--key', pem])).toBe(0);
  const fingerprint = /[0-9a-f]{64}/.exec(printed.at(-1)!)![0];
  expect(printed.at(-1)).toBe(`Signed by the key that was given, SHA-256 ${fingerprint}.`);
  const asPeopleWriteIt = fingerprint.toUpperCase().replace(/..(?=.)/g, '$&:');
  expect(await run([file, '--key', asPeopleWriteIt])).toBe(0);
  expect(await run([file, '--key', 'ab'.repeat(32)])).toBe(1);
  expect(printed.at(-1)).toContain('public-key.pem is another key than the one that was given');
  expect(await run([file, '--key', 'nonsense'])).toBe(2);
});

it('reads a file that is no package of ours, or far too large when unpacked, without waiting for it', async () => {
  const bomb = zipSync({ 'data/x': new Uint8Array(4 * 2 ** 20) }, { level: 9 });
  writeFileSync(file, claimSizes(bomb, 2 ** 31));
  const before = process.cpuUsage();
  expect(await run([file])).toBe(1);
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(2_000);
  expect(printed[0]).toMatch(/^p\.zip says that 2147483648 bytes are packed in its \d+, which no package/);
  writeFileSync(file, claimSizes(bomb, 1_000));
  expect(await run([file])).toBe(1);
  expect(printed).toContain('data/x cannot be unpacked, or is longer than the zip says.');
});

/** The zip of one file, with another size in both of its headers. */
function claimSizes(zip: Uint8Array, size: number): Uint8Array {
  const claimed = zip.slice();
  const view = new DataView(claimed.buffer);
  const central = view.getUint32(claimed.length - 6, true);
  view.setUint32(22, size, true);
  view.setUint32(central + 24, size, true);
  return claimed;
}

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
  expect(await run([tmpdir()])).toBe(2);
  expect(printed[3]).toMatch(/ is a folder\. Give the zip file as it came/);
});
