import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { verifyPackage } from '@/scripts/verify/verify-package';
import { has, hasModule, preflight, python } from '@/test/support/exports/checkers';
import { DAMAGED, FUZZ_FOLDER, FUZZ_ITEMS, writeFuzz } from '@/test/support/exports/fuzz-run';
import { makeFuzzItems } from '@/test/support/exports/make-fuzz-items';
import { unpack } from '@/test/support/exports/unpack';

afterAll(() => rmSync(FUZZ_FOLDER, { recursive: true }));

describe('two thousand hostile records', { timeout: 600_000 }, () => {
  it('are hostile enough: long texts, equal names, damaged pictures, nothing at all', () => {
    expect(FUZZ_ITEMS.filter(({ record }) => record.text.length >= 90_000).length).toBeGreaterThanOrEqual(2);
    expect(
      FUZZ_ITEMS.filter(({ record }) => record.registration?.title === 'Samma Namn').length,
    ).toBeGreaterThan(100);
    expect(DAMAGED.length).toBeGreaterThan(20);
    expect(makeFuzzItems(50, 7).map(({ record }) => record)).toEqual(
      makeFuzzItems(50, 7).map(({ record }) => record),
    );
  });

  it.skipIf(!has.preflight || !has.qpdf || !has.poppler)('are one PDF/A that three tools take', async () => {
    const { file, faults } = await writeFuzz('pdf', FUZZ_ITEMS);
    expect(faults).toEqual(DAMAGED);
    expect(preflight([file])).toContain('is a valid PDF/A-1b file');
    expect(spawnSync('qpdf', ['--check', file], { encoding: 'utf8' }).stdout).toContain(
      'No syntax or stream',
    );
    const outline = spawnSync('qpdf', ['--json', '--json-key=outlines', file], {
      encoding: 'utf8',
      maxBuffer: 1e9,
    }).stdout;
    const pages = (JSON.parse(outline).outlines as { destpageposfrom1: number }[]).map(
      ({ destpageposfrom1: page }) => page,
    );
    expect(new Set(pages).size).toBe(FUZZ_ITEMS.length);
    // Reading out every page would take longer than all the rest; the first records are read whole.
    const some = FUZZ_ITEMS.slice(0, 200);
    const range = ['-f', String(pages[0]), '-l', String(pages[some.length]! - 1)];
    const text = spawnSync('pdftotext', ['-raw', ...range, file, '-'], { encoding: 'utf8', maxBuffer: 1e9 });
    for (const { record } of some) expect(text.stdout).toContain(record.id);
    const damaged = DAMAGED.filter((name) => some.some(({ record }) => name.startsWith(`${record.id} `)));
    expect(damaged.length).toBeGreaterThan(0);
    expect(text.stdout.match(/är inte densamma som när den sparades/g)?.length).toBeGreaterThanOrEqual(
      damaged.length,
    );
  });

  it('are a package whose digests and signature other tools confirm', async () => {
    const { bytes, faults } = await writeFuzz('bag', FUZZ_ITEMS, 'se/nykvarn', 'evidence');
    expect(faults).toEqual(DAMAGED);
    const out = unpack(bytes);
    const check = (tool: string, ...args: string[]) => spawnSync(tool, args, { cwd: out, encoding: 'utf8' });
    expect(
      check('sha256sum', '-c', '--strict', '--quiet', 'manifest-sha256.txt', 'tagmanifest-sha256.txt').status,
    ).toBe(0);
    const signed = ['-verify', 'signature/public-key.pem', '-signature', 'signature/manifest.sig'];
    expect(check('openssl', 'dgst', '-sha256', ...signed, 'manifest-sha256.txt').stdout).toBe(
      'Verified OK\n',
    );
    // All that the export itself has stated, and nothing else.
    const found = verifyPackage(bytes, 'p.zip').faults.map(({ file }) => file);
    expect(found.sort()).toEqual(DAMAGED.map((name) => `data/items/${name.replace(' ', '/')}`).sort());
    rmSync(join(out, '..'), { recursive: true });
  });

  it.skipIf(!hasModule('openpyxl'))('are a workbook without a formula', async () => {
    const { file, faults } = await writeFuzz('xlsx', FUZZ_ITEMS);
    expect(faults).toEqual(DAMAGED);
    const script = `import openpyxl,json,sys
s=openpyxl.load_workbook(sys.argv[1],read_only=True).active
rows=list(s.iter_rows())
print(json.dumps([len(rows),sorted({c.data_type for r in rows for c in r})]))`;
    const { stdout, stderr } = python(script, file);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual([FUZZ_ITEMS.length + 1, ['d', 'n', 's']]);
  });

  it.skipIf(!hasModule('csv'))('are a table in which no cell computes', async () => {
    const { file } = await writeFuzz('csv', FUZZ_ITEMS);
    const script = `import csv,io,json,sys
csv.field_size_limit(10**8)
rows=list(csv.reader(io.StringIO(open(sys.argv[1],"rb").read().decode("utf-8-sig"),newline=""),delimiter=";"))
bad=[c[:20] for r in rows for c in r if c.lstrip("\\u200b\\u00ad\\u200d \\t\\n")[:1] in tuple("=+-@＝＋－＠")]
print(json.dumps([len(rows),sorted({len(r) for r in rows}),bad]))`;
    const [rows, widths, bad] = JSON.parse(python(script, file).stdout);
    expect([rows, widths.length, bad]).toEqual([FUZZ_ITEMS.length + 1, 1, []]);
  });

  it.skipIf(!hasModule('jsonschema'))('are JSON that holds the published schema', async () => {
    const { file, faults } = await writeFuzz('json', FUZZ_ITEMS);
    expect(faults).toEqual(DAMAGED);
    const script =
      'import json,sys,jsonschema; jsonschema.Draft202012Validator(json.load(open(sys.argv[1]))).validate(json.load(open(sys.argv[2])))';
    expect(python(script, 'utils/exports/json/schema.json', file).stderr).toBe('');
  });

  it.skipIf(!has.lxml)('are a page on which only our own tags stand', async () => {
    const { file } = await writeFuzz('print', FUZZ_ITEMS);
    const script = `import json,sys
from lxml import html
parser=html.HTMLParser(huge_tree=True)
tree=html.parse(sys.argv[1],parser).getroot()
print(json.dumps([sorted({e.tag for e in tree.iter() if isinstance(e.tag,str)}),sorted({a for e in tree.iter() for a in e.attrib}),len(tree.findall(".//article"))]))`;
    const [tags, attributes, articles] = JSON.parse(python(script, file).stdout);
    expect(articles).toBe(FUZZ_ITEMS.length);
    const known =
      'article body div figcaption figure footer h1 h2 head header html img meta p span strong style table td th title tr';
    for (const tag of tags) expect(known.split(' ')).toContain(tag);
    for (const name of attributes)
      expect(['alt', 'charset', 'class', 'content', 'http-equiv', 'lang', 'scope', 'src']).toContain(name);
  });

  it.skipIf(!has.poppler || !has.preflight)('are a copy for disclosure that is PDF/A too', async () => {
    const { file } = await writeFuzz('disclosure', FUZZ_ITEMS);
    expect(preflight([file])).toContain('is a valid PDF/A-1b file');
  });
});
