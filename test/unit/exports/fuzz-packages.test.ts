import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { verifyPackage } from '@/scripts/verify/verify-package';
import { has } from '@/test/support/exports/checkers';
import { DAMAGED, FUZZ_FOLDER, FUZZ_ITEMS, writeFuzz } from '@/test/support/exports/fuzz-run';
import { unpack, validateXml } from '@/test/support/exports/unpack';
import { makeCatalog, makeFgsDriver, schematron } from '@/test/support/exports/xml-rules';

const XSD = resolve('../shared/xsd');
/** The torn pictures are put beside evidence that does not list them. */
const EXPECTED = ['part-unlisted'];
afterAll(() => rmSync(FUZZ_FOLDER, { recursive: true }));

describe.skipIf(!has.xmllint || !has.shared)('two thousand hostile records', { timeout: 600_000 }, () => {
  it.each([
    ['fgs', 'se/nykvarn'],
    ['eark', 'se/nykvarn'],
    ['arkivmelding', 'no/sogne'],
  ])('as %s hold its schema, and every digest agrees', async (id, pack) => {
    const { bytes, faults } = await writeFuzz(id, FUZZ_ITEMS, pack);
    expect(faults).toEqual(DAMAGED);
    const out = unpack(bytes);
    checkPackage(id, out);
    expect(verifyPackage(bytes, 'p.zip').faults.filter(({ code }) => !EXPECTED.includes(code))).toEqual([]);
    rmSync(join(out, '..'), { recursive: true });
  });
});

function checkPackage(id: string, out: string): void {
  if (id === 'fgs') expect(validateXml(makeFgsDriver(out), [join(out, 'sip.xml')])).toBe('');
  if (id === 'arkivmelding') {
    const schema = `${XSD}/fiks/v1/no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett.xsd`;
    const files = readdirSync(out).map((name) => join(out, name, 'arkivmelding.xml'));
    expect(files).toHaveLength(FUZZ_ITEMS.length);
    expect(validateXml(schema, files)).toBe('');
  }
  if (id !== 'eark') return;
  const root = join(out, readdirSync(out)[0]!);
  const lists = [join(root, 'METS.xml'), join(root, 'representations/rep1/METS.xml')];
  const catalog = makeCatalog(out);
  expect(validateXml(`${XSD}/eark-local/mets.sip.local.v2-0.xsd`, lists, catalog)).toBe('');
  const erms = join(root, 'metadata/descriptive/erms.xml');
  expect(validateXml(`${XSD}/erms/ERMS.xsd`, [erms], catalog)).toBe('');
  if (has.lxml) expect(schematron(lists[0]!)).toEqual([]);
  const sum = createHash('sha256').update(readFileSync(erms)).digest('hex');
  expect(readFileSync(lists[0]!, 'utf8')).toContain(sum);
}
