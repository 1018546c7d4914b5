import 'fake-indexeddb/auto';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unzipSync } from 'fflate';
import { format } from 'prettier';
import { describeExportFault } from '@/scripts/export/describe-export-fault';
import { readRecords } from '@/scripts/export/read-records';
import { jsonFormat } from '@/utils/exports/json/create-json';
import { describeSchema } from '@/utils/exports/json/describe-schema';
import { evidenceSchema } from '@/utils/exports/json/evidence-schema';
import { readJson } from '@/utils/exports/json/read-json';
import { HOSTILE_TEXTS } from '@/test/support/exports/hostile-texts';
import { makeItem, makePart } from '@/test/support/exports/make-items';
import { runExport } from '@/test/support/exports/run-export';
import { makePackage, twoDrafts } from '@/test/support/records/make-package';
import { makeStore } from '@/test/support/records/make-store';

const items = HOSTILE_TEXTS.map((text, index) => makeItem({ id: `r${index}`, text, authorName: text }));

describe('the JSON export', () => {
  it('gives every text and every byte back', async () => {
    const { bytes, summary } = await runExport(jsonFormat, items);
    const read = readJson(new TextDecoder().decode(bytes));
    if (!read.ok) throw new Error(read.failure.path ?? read.failure.code);
    expect(read.value.items.map(({ record }) => record)).toEqual(items.map(({ record }) => record));
    const part = read.value.items[0]!.parts[0]!;
    expect(await part.bytes.text()).toBe(await items[0]!.parts[0]!.bytes.text());
    expect(summary).toMatchObject({ records: items.length, size: bytes.length, faults: [] });
  });

  it('states a fault beside the part', async () => {
    const item = makeItem();
    const part = {
      ...makePart('x', 'media-1.png', 'image/png', new Uint8Array([1])),
      sha256: 'b'.repeat(64),
    };
    const { bytes, summary } = await runExport(jsonFormat, [{ ...item, parts: [part] }]);
    expect(JSON.parse(new TextDecoder().decode(bytes)).records[0].parts).toMatchObject([
      { fault: 'part-changed' },
    ]);
    expect(summary.faults).toEqual([
      { recordId: item.record.id, part: 'evidence.json', code: 'part-missing' },
      { recordId: item.record.id, part: 'media-1.png', code: 'part-changed' },
    ]);
  });

  it('says why a file is none of ours', () => {
    expect(readJson('{')).toMatchObject({ ok: false, failure: { code: 'not-json' } });
    expect(readJson('{"format":"bevara-export","formatVersion":2}')).toMatchObject({
      failure: { code: 'too-new' },
    });
    expect(readJson('{"format":"x"}')).toMatchObject({ failure: { code: 'not-an-export', path: 'format' } });
  });

  it('has a published schema', async () => {
    const published = readFileSync('utils/exports/json/schema.json', 'utf8');
    expect(published).toBe(await format(describeSchema(), { parser: 'json', printWidth: 110 }));
  });

  it('describes the evidence that the store writes', async () => {
    const { bytes } = await makePackage(makeStore(), twoDrafts());
    const files = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('/evidence.json'));
    expect(files).toHaveLength(2);
    for (const [, json] of files) {
      const evidence: object = JSON.parse(new TextDecoder().decode(json));
      expect(evidenceSchema.parse(evidence)).toEqual(evidence);
      expect(evidenceSchema.safeParse({ ...evidence, parts: undefined }).success).toBe(false);
    }
    const { $defs } = JSON.parse(readFileSync('utils/exports/json/schema.json', 'utf8'));
    expect($defs.evidence.properties.parts.items.required).toContain('sha256');
  });

  const hasChecker = spawnSync('/usr/bin/python3', ['-c', 'import jsonschema']).status === 0;
  if (!hasChecker)
    console.warn('Check of the JSON against its schema skipped: python3-jsonschema not installed.');
  it.skipIf(!hasChecker)('holds the schema by another hand', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bevara-json-'));
    const { bytes } = await runExport(jsonFormat, items);
    writeFileSync(join(folder, 'x.json'), bytes);
    const check = (file: string) =>
      spawnSync('/usr/bin/python3', [
        '-c',
        'import json,sys,jsonschema; jsonschema.Draft202012Validator(json.load(open(sys.argv[1]))).validate(json.load(open(sys.argv[2])))',
        'utils/exports/json/schema.json',
        join(folder, file),
      ]).status;
    expect(check('x.json')).toBe(0);
    writeFileSync(
      join(folder, 'y.json'),
      new TextDecoder().decode(bytes).replace('"incoming"', '"sideways"'),
    );
    expect(check('y.json')).toBe(1);
    rmSync(folder, { recursive: true });
  });
});

const A_RECORD = makeItem().record;

it.each([
  ['capturedAt', { capturedAt: 'igår' }],
  ['capturedAt', { capturedAt: '2026-09-01T08:00:00+02:00' }],
  [
    'registration.registeredAt',
    { registration: { ...A_RECORD.registration, registeredAt: '4 september 2026' } },
  ],
  ['writtenAt.until', { writtenAt: { ...A_RECORD.writtenAt, until: '2026-13-45T08:00:00Z' } }],
])('a record whose %s is no date is refused with a sentence that names record and field', (field, change) => {
  const records = [A_RECORD, { ...A_RECORD, id: 'the-second', ...change }];
  const read = readRecords(JSON.stringify(records), new Date());
  if (read.ok) throw new Error('It was read.');
  expect(describeExportFault(read.failure)).toMatch(
    new RegExp(
      `^Record 2 has a wrong ${RegExp.escape(field)}; it should be an? (instant in UTC|day), such as 2026`,
    ),
  );
});

it('the published schema says what an instant and a day are', () => {
  const { properties } = JSON.parse(readFileSync('utils/exports/json/schema.json', 'utf8'));
  const record = properties.records.items.properties.record.properties;
  const [registration] = record.registration.anyOf;
  const [day] = registration.properties.registeredAt.anyOf;
  const { capturedAt } = record;
  expect([capturedAt.format, day.format]).toEqual(['date-time', 'date']);
  expect(['igår', '2026-09-01T08:00:00Z'].map((at) => new RegExp(capturedAt.pattern).test(at))).toEqual([
    false,
    true,
  ]);
  expect(['4 september 2026', '2026-09-04'].map((at) => new RegExp(day.pattern).test(at))).toEqual([
    false,
    true,
  ]);
});
