import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyPackage } from '@/scripts/verify/verify-package';
import { runExport } from '@/test/support/exports/run-export';
import { beginWithScreens } from '@/test/support/records/make-capture';
import { exportPackage } from '@/test/support/records/make-package';
import { createWords } from '@/utils/exports/document/document-setting';
import { nameExportFile, nameRecordFile } from '@/utils/exports/document/file-name';
import { buildDocument } from '@/utils/exports/document/record-document';
import { exportFormats } from '@/utils/exports/registry';
import { loadPolicy } from '@/utils/policies/load-policy';
import { finishCapture } from '@/utils/records/archive/finish-capture';
import { BevaraDatabase } from '@/utils/records/database';
import { readItem, type RecordItem } from '@/utils/records/read-items';

const clock = () => Date.parse('2026-11-21T10:00:00.000Z');
const db = new BevaraDatabase('exported-captures');
let capture: RecordItem;

beforeAll(async () => {
  const { id } = await beginWithScreens(db, 3);
  await finishCapture(db, clock, { id, end: 'limit' });
  capture = (await readItem(db, id))!;
});

const nykvarn = async () => {
  const pack = await loadPolicy('se/nykvarn');
  if (!pack.ok) throw new Error('se/nykvarn does not load');
  return createWords({ language: 'sv', policy: pack.value.policy, unit: null });
};

describe('an archive capture', () => {
  it('is named exactly as the rules of Nykvarn have it (NYK-18), whatever day it leaves', async () => {
    const words = await nykvarn();
    const name = 'Facebook Fritidsfabriken 2018-11-15 periodiskt uttag';
    expect(nameExportFile([capture.record], '2026-11-21T10:00:00.000Z', words)).toBe(name);
    expect(nameRecordFile(capture.record, words)).toBe(name);
    const before = { ...capture.record, capture: { ...capture.record.capture!, change: 'nytt: namn' } };
    expect(nameRecordFile(before, words)).toBe('Facebook Fritidsfabriken 2018-11-15 inför nytt namn');
    expect(nameExportFile([capture.record, before], '2026-11-21T10:00:00.000Z', words)).toBe(
      'Facebook Fritidsfabriken 2018-11-15 handlingar',
    );
  });

  it.each([
    [
      'before which of its screens something may be missing',
      { unsure: [2, 3] },
      'Kan vara ofullständigt',
      'Sidan ändrades medan den fotograferades. Något kan saknas alldeles före dessa skärmbilder: 2, 3.',
    ],
    [
      'on which of its screens conversations are painted over',
      { covered: [1, 2] },
      'Övermålat',
      'Privata samtal eller aviseringar låg över sidan. De är övermålade, och det som låg under dem syns inte, på dessa skärmbilder: 1, 2.',
    ],
  ])('says %s, and nothing where that is none', async (_, more, key, said) => {
    const told = { ...capture.record, capture: { ...capture.record.capture!, ...more } };
    const sayings = await Promise.all(
      [capture, { ...capture, record: told }].map(async (item) => {
        const { facts } = await buildDocument(item, [], await nykvarn());
        return facts.find(({ label }) => label === key)?.shown;
      }),
    );
    expect(sayings).toEqual(['', said]);
  });

  it('is a document of its own, and never a comment', async () => {
    const document = await buildDocument(capture, [], await nykvarn());
    expect(document.title).toBe('Arkivuttag av Fritidsfabriken');
    expect(document.direction).toBe('drawn-up');
    expect(document.pictures.map(({ caption }) => caption)).toEqual([
      'Skärmbild 1 av 3',
      'Skärmbild 2 av 3',
      'Skärmbild 3 av 3',
    ]);
    const shown = document.facts.map(({ label, shown: said }) => `${label}: ${said}`);
    expect(shown).toEqual(
      expect.arrayContaining([
        'Sammanhang: periodiskt uttag',
        'Skärmbilder: 3 skärmbilder',
        'Hur det slutade: vid det valda antalet skärmbilder; sidan fortsätter',
      ]),
    );
    expect(JSON.stringify(document.facts)).not.toMatch(/kommentar/i);
  });

  it.each(exportFormats.map((format) => [format.id, format] as const))('leaves as %s', async (_, format) => {
    const { bytes, summary } = await runExport(format, [capture]);
    expect(summary).toMatchObject({ records: 1, faults: [] });
    expect(bytes.byteLength).toBeGreaterThan(0);
  });

  it('is a whole package to `npm run verify`, and a faulty one when a screen was changed', async () => {
    const { bytes } = await exportPackage({ db }, ['capture-0001'], clock);
    expect(verifyPackage(bytes, 'package.zip')).toMatchObject({ faults: [], records: 1 });
    const other = new BevaraDatabase('changed-capture');
    const { id } = await beginWithScreens(other, 1);
    await finishCapture(other, clock, { id, end: 'limit' });
    const part = (await other.evidence.get([id, 'screenshot-01.png']))!;
    await other.evidence.put({ ...part, bytes: new Blob(['else']) });
    const changed = await exportPackage({ db: other }, [id], clock);
    expect(verifyPackage(changed.bytes, 'package.zip').faults).not.toEqual([]);
  });
});
