import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '@/scripts/commands/export';
import { describeExportFault } from '@/scripts/export/describe-export-fault';
import { verifyPackage } from '@/scripts/verify/verify-package';
import { jsonFormat } from '@/utils/exports/json/create-json';
import { exportFormats } from '@/utils/exports/registry';
import { makeItem } from '@/test/support/exports/make-items';
import { makePng } from '@/test/support/exports/make-png';
import { runExport } from '@/test/support/exports/run-export';

const folder = mkdtempSync(join(tmpdir(), 'bevara-command-'));
const file = join(folder, 'records.json');
let printed: string[] = [];
let complaints: string[] = [];

beforeAll(async () => {
  const items = [makeItem({ id: 'one' }, { pictures: [makePng(9, 9)] }), makeItem({ id: 'two' })];
  writeFileSync(file, (await runExport(jsonFormat, items)).bytes);
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  [printed, complaints] = [[], []];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void complaints.push(line));
});
afterEach(() => vi.restoreAllMocks());

/** Runs the command into a folder of its own and gives the one file in it, or null. */
async function exportTo(format: string, records: string, ...more: string[]) {
  const out = mkdtempSync(join(folder, 'out-'));
  const policy = more.includes('--policy') ? [] : ['--policy', 'se/nykvarn'];
  const code = await run(['--format', format, '--records', records, '--out', out, ...policy, ...more]);
  const [name] = readdirSync(out);
  return { code, name, bytes: name ? new Uint8Array(readFileSync(join(out, name))) : null };
}

function write(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('npm run export', () => {
  const forms = exportFormats.flatMap(({ id, variants = [] }) => [
    id,
    ...variants.map((one) => `${id}-${one}`),
  ]);
  it.each(forms)('writes %s, says where, and leaves nothing half', async (form) => {
    const { code, name, bytes } = await exportTo(form, file);
    expect(complaints).toEqual(form === 'disclosure' ? [expect.stringMatching(/^Nothing is masked/)] : []);
    expect(code).toBe(0);
    expect(printed[0]).toMatch(/: 2 records, SHA-256 [0-9a-f]{64}$/);
    expect(name).not.toMatch(/\.part$/);
    expect(bytes!.length).toBeGreaterThan(500);
    if (/^(fgs|eark|arkivmelding)/.test(form)) expect(verifyPackage(bytes!, name!).faults).toEqual([]);
  });

  it('takes records as others may have them: a list, one a line, one alone, those of a package', async () => {
    const { records } = JSON.parse(readFileSync(file, 'utf8'));
    const plain = records.map(({ record }: { record: object }) => record);
    const shapes: [string, unknown, number][] = [
      ['list.json', records, 2],
      ['plain.json', plain, 2],
      ['object.json', { records: plain }, 2],
      [
        'bag.json',
        {
          format: 'bevara-records',
          formatVersion: 1,
          createdAt: '2026-10-01T08:00:00.000Z',
          hasPractice: false,
          records: plain,
        },
        2,
      ],
      ['one.json', plain[0], 1],
      ['lines.jsonl', plain.map((one: object) => JSON.stringify(one)).join('\n'), 2],
      ['bom.json', `\ufeff${JSON.stringify(plain)}`, 2],
    ];
    for (const [name, content, count] of shapes) {
      printed = [];
      const { code } = await exportTo('csv', write(name, content));
      expect([name, code, complaints]).toEqual([name, 0, []]);
      expect(printed[0]).toContain(`: ${count} records`);
    }
  });

  it('says of records without evidence that a package of them is not whole', async () => {
    const { records } = JSON.parse(readFileSync(file, 'utf8'));
    const plain = write(
      'bare.json',
      records.map(({ record }: { record: object }) => record),
    );
    expect((await exportTo('bag', plain)).code).toBe(1);
    expect(complaints).toEqual([expect.stringMatching(/^2 records have no evidence\.json, so only/)]);
  });

  it('leaves no two exports at once in one file', async () => {
    const out = mkdtempSync(join(folder, 'out-'));
    const ask = () => run(['--format', 'csv', '--records', file, '--out', out, '--policy', 'se/nykvarn']);
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([0, 0, 0]);
    const [first, ...others] = readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'));
    expect(others).toEqual([first, first]);
  });

  it('takes masks for a copy for disclosure alone, and says where nothing is masked', async () => {
    const masks = write('masks.json', [
      { recordId: 'one', kind: 'words', words: 'Badet', reason: 'OSL 21:1' },
    ]);
    const { code, name } = await exportTo('pdf', file, '--masks', masks);
    expect([code, name]).toEqual([2, undefined]);
    expect(complaints).toEqual([expect.stringMatching(/^--masks is for --format disclosure/)]);
    complaints = [];
    expect((await exportTo('disclosure', file)).code).toBe(0);
    expect(complaints).toEqual([expect.stringMatching(/^Nothing is masked/)]);
  });

  it('knows formats by the names others give them', async () => {
    for (const name of ['PDF/A-2a', 'BagIt', 'excel', 'E-mail', 'e-ark'])
      expect((await exportTo(name, file)).code, name).toBe(0);
  });

  it('says in a sentence what is wrong', async () => {
    const { records } = JSON.parse(readFileSync(file, 'utf8'));
    const [first] = records;
    const without = (field: string) => [{ ...first, record: { ...first.record, [field]: undefined } }];
    const cases: [string, string, number, RegExp][] = [
      ['odt', file, 2, /^There is no format "odt"\. There are: pdf, bag, /],
      ['pdf-9z', file, 2, /^There is no form "9z" of pdf\. There are: 1a, 2a, 3a\./],
      ['csv', join(folder, 'none.json'), 2, /none\.json cannot be read\./],
      ['csv', write('broken.json', '{"records": ['), 1, /^The file of records is not JSON: /],
      ['csv', write('number.json', '7'), 1, /^The file does not hold records as our JSON export writes them/],
      ['csv', write('empty.json', []), 1, /empty\.json holds no records\./],
      ['csv', write('text.json', without('text')), 1, /^Record 1 has no text\. /],
      ['csv', write('account.json', without('account')), 1, /^Record 1 has no account\. /],
      [
        'csv',
        write('wrong.json', [{ ...first, record: { ...first.record, text: 7 } }]),
        1,
        /^Record 1 has a wrong text; it should be string\. /,
      ],
      ['csv', write('twice.json', [first, first]), 1, /^Two records have the id one\./],
      ['csv', write('new.json', { format: 'bevara-export', formatVersion: 9 }), 1, /later version/],
      [
        'eml',
        write('secret.json', [{ ...first, record: { ...first.record, isConfidential: true } }]),
        1,
        /confidential/,
      ],
    ];
    for (const [format, path, code, sentence] of cases) {
      complaints = [];
      const result = await exportTo(format, path);
      expect(complaints[0]).toMatch(sentence);
      expect([path, result.code, result.name]).toEqual([path, code, undefined]);
    }
  });

  it('states a damaged part, and the file is there all the same', async () => {
    const whole = JSON.parse(readFileSync(file, 'utf8'));
    whole.records[0].parts[2].base64 = 'AAAA';
    const { code, bytes } = await exportTo('pdf', write('damaged.json', whole));
    expect(code).toBe(1);
    expect(complaints).toEqual(['Record one: screenshot-1.png is not what it was when it was stored.']);
    expect(bytes!.length).toBeGreaterThan(500);
  });

  it('states a text that a cell cannot hold, and the file is there all the same', async () => {
    const [{ record, parts }] = JSON.parse(readFileSync(file, 'utf8')).records;
    const long = write('long.json', [{ record: { ...record, text: 'y'.repeat(40_000) }, parts }]);
    const { code, bytes } = await exportTo('xlsx', long);
    expect(code).toBe(1);
    expect(complaints).toEqual(['Record one: xlsx cannot hold the whole of Text. A package (bag) can.']);
    expect(bytes!.length).toBeGreaterThan(500);
  });

  it('refuses two parts of one name in every format, by the names of the record and the part', async () => {
    const [first, second] = JSON.parse(readFileSync(file, 'utf8')).records;
    const named = (name: string) => [{ ...first.parts[2], name }, first.parts[2]];
    const twice = write('parts.json', [second, { ...first, parts: named('screenshot-1.png') }]);
    for (const { id } of exportFormats) {
      complaints = [];
      expect([id, (await exportTo(id, twice)).code]).toEqual([id, 1]);
      expect(complaints).toEqual(['Record one has two parts called screenshot-1.png.']);
    }
    complaints = [];
    expect(
      (await exportTo('fgs', write('taken.json', [{ ...first, parts: named('record.json') }]))).name,
    ).toBe(undefined);
    expect(complaints).toEqual([expect.stringMatching(/^Record one has a part called record\.json, /)]);
  });

  it('leaves a part without bytes unreadable, in every format and in JSON written again', async () => {
    const whole = JSON.parse(readFileSync(file, 'utf8'));
    Object.assign(whole.records[0].parts[2], { base64: null, fault: 'part-unreadable' });
    const path = write('unread.json', whole);
    const said = ['Record one: screenshot-1.png cannot be read.'];
    for (const form of ['json', 'pdf', 'bag', 'fgs']) {
      complaints = [];
      const { code, bytes } = await exportTo(form, path);
      expect([form, code, complaints.slice(0, 1)]).toEqual([form, 1, said]);
      const text = new TextDecoder('latin1').decode(bytes!);
      if (form === 'json')
        expect(JSON.parse(new TextDecoder().decode(bytes!)).records).toEqual(whole.records);
      if (form === 'bag' || form === 'fgs') expect(text).not.toMatch(/(one|000001)\/screenshot-1\.png/);
    }
  });

  it('says in a sentence why a folder cannot be written to, and never waits for ever', async () => {
    const into = async (out: string) => {
      complaints = [];
      const code = await run(['--format', 'csv', '--records', file, '--out', out, '--policy', 'se/nykvarn']);
      return [code, ...complaints];
    };
    expect(await into(file)).toEqual([1, 'What --out names is a file. It must be a folder.']);
    expect(await into(join(file, 'a', 'b'))).toEqual([
      1,
      'What --out names lies below a file. It must be a folder.',
    ]);
    if (process.platform === 'linux')
      expect(await into('/proc/nope/a')).toEqual([1, 'No folder can be made where --out names one.']);
    expect(await into(join(folder, 'new', 'deep'))).toEqual([0]);
    expect(describeExportFault({ code: 'EROFS' })).toBe('The folder lies on a disk that may only be read.');
  });

  it('never writes over a file that is there', async () => {
    const out = mkdtempSync(join(folder, 'out-'));
    const args = ['--format', 'csv', '--records', file, '--out', out, '--policy', 'se/nykvarn'];
    expect([await run(args), await run(args)]).toEqual([0, 0]);
    const names = readdirSync(out).sort();
    expect(names).toHaveLength(2);
    expect(names[0]).toMatch(/ \(2\)\.csv$/);
  });

  it('says so when the pack that the records name is not there, and goes on without it', async () => {
    const out = mkdtempSync(join(folder, 'out-'));
    expect(await run(['--format', 'csv', '--records', file, '--out', out])).toBe(0);
    expect(complaints).toEqual([
      expect.stringMatching(/^The records name the policy pack se\/provkommun, .*\(UTC\).* --policy\.$/),
    ]);
    expect(readFileSync(join(out, readdirSync(out)[0]!), 'utf8')).toContain('2026-09-01 08:30:00 (+00:00)');
  });

  it('explains itself', async () => {
    expect(await run(['--help'])).toBe(0);
    for (const { id } of exportFormats) expect(printed[0]).toContain(id);
    expect(await run(['--format', 'csv', '--unheard', 'x'])).toBe(2);
    expect(complaints[0]).toMatch(/--unheard/);
    expect(await run(['--format', 'csv'])).toBe(2);
    expect(complaints[1]).toMatch(/^--records is missing/);
  });
});
