import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { verifyPackage } from '@/scripts/verify/verify-package';
import type { renderRecordPdf } from '@/utils/exports/pdf/create-pdf';
import { has, hasModule, python } from '@/test/support/exports/checkers';
import { DAMAGED, FUZZ_FOLDER, FUZZ_ITEMS, writeFuzz } from '@/test/support/exports/fuzz-run';
import { unpack, validateXml } from '@/test/support/exports/unpack';
import { makeCatalog, makeFgsDriver, schematron } from '@/test/support/exports/xml-rules';

const XSD = resolve('../shared/xsd');
// The PDF of a record is the same in each of these: the real one is drawn once and handed out again.
vi.mock('@/utils/exports/pdf/create-pdf', async (load) => {
  const real = await load<{ renderRecordPdf: typeof renderRecordPdf }>();
  const drawn = new Map<string, ReturnType<typeof renderRecordPdf>>();
  return {
    ...real,
    renderRecordPdf: (...[document, setting]: Parameters<typeof renderRecordPdf>) => {
      const bytes = drawn.get(document.record.id) ?? real.renderRecordPdf(document, setting);
      drawn.set(document.record.id, bytes);
      return bytes;
    },
  };
});

/** The pictures that were damaged before they were packed. */
const EXPECTED = ['part-digest'];
afterAll(() => rmSync(FUZZ_FOLDER, { recursive: true }));

describe.skipIf(!has.xmllint || !has.shared)('two thousand hostile records', { timeout: 600_000 }, () => {
  it.each(['fgs', 'eark', 'arkivmelding'])('as %s hold its schema, and every digest agrees', async (id) => {
    const { bytes, faults } = await writeFuzz(id, FUZZ_ITEMS);
    expect(faults).toEqual(DAMAGED);
    const out = unpack(bytes);
    checkPackage(id, out);
    expect(verifyPackage(bytes, 'p.zip').faults.filter(({ code }) => !EXPECTED.includes(code))).toEqual([]);
    rmSync(join(out, '..'), { recursive: true });
  });

  it.skipIf(!hasModule('email'))('are letters without a defect or a header that is not ours', async () => {
    const open = FUZZ_ITEMS.filter(({ record }) => !record.isConfidential);
    for (let start = 0; start < open.length; start += 500) {
      const { file } = await writeFuzz('eml', open.slice(start, start + 500));
      const script = `import email,email.policy,json,sys
m=email.message_from_bytes(open(sys.argv[1],"rb").read(),policy=email.policy.default)
names=[p.get_filename() for p in m.iter_attachments()]
print(json.dumps([[str(d) for p in m.walk() for d in p.defects],m.keys(),len(names),len(set(names))]))`;
      const [defects, keys, names, different] = JSON.parse(python(script, file).stdout);
      expect(defects).toEqual([]);
      expect(keys).toEqual(['X-Unsent', 'X-Bevara-Export', 'To', 'Subject', 'MIME-Version', 'Content-Type']);
      expect([names, different]).toEqual([open.slice(start, start + 500).length, names]);
    }
  });
});

function checkPackage(id: string, out: string): void {
  if (id === 'fgs') {
    expect(validateXml(makeFgsDriver(out), [join(out, 'sip.xml')])).toBe('');
    const erms = join(out, 'content/erms.xml');
    expect(validateXml(`${XSD}/erms/ERMS.xsd`, [erms], makeCatalog(out))).toBe('');
  }
  if (id === 'arkivmelding') {
    const schema = `${XSD}/fiks/v1/no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett.xsd`;
    const files = readdirSync(out)
      .filter((name) => /^\d/.test(name))
      .map((name) => join(out, name, 'arkivmelding.xml'));
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
