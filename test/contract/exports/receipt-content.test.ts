import 'fake-indexeddb/auto';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { has, preflight } from '@/test/support/exports/checkers';
import { makeEvents } from '@/test/support/exports/make-items';
import { runExport } from '@/test/support/exports/run-export';
import { unpack, validateXml } from '@/test/support/exports/unpack';
import { makeCatalog } from '@/test/support/exports/xml-rules';
import { makeReceipt } from '@/test/support/records/make-receipt';
import type { PublicationDraft } from '@/utils/domain/publication';
import { createWords } from '@/utils/exports/document/document-setting';
import { maskDocument } from '@/utils/exports/disclosure/mask-document';
import { buildDocument } from '@/utils/exports/document/record-document';
import { sectionOf } from '@/utils/exports/document/section-of';
import { exportFormats } from '@/utils/exports/registry';
import { BevaraDatabase } from '@/utils/records/database';
import { readItems, type RecordItem } from '@/utils/records/read-items';
import { savePublication } from '@/utils/records/save-publication';

const XSD = '../shared/xsd';
const draft: Partial<PublicationDraft> = {
  checks: [
    { check: 'capitals', version: 3, level: 'advisory', outcome: 'fine', findings: [] },
    {
      check: 'phone',
      version: 2,
      level: 'required',
      outcome: 'found',
      findings: [{ code: 'phone', quote: '08-123 45 67' }],
      unlisted: 3,
    },
  ],
  overrides: [{ point: 'phone', reason: 'Växelns nummer\nAndra läsare: Falsk Person' }],
};
/** What every format has to show of the published receipt. */
const SHOWN = [
  'Publicerat av Kommunen',
  'utgående',
  'Telefonnummer (version 2, måste): fann 4 ställen: ”08-123 45 67”, och 3 till',
  'Versaler (version 3, råd): inget att anmärka på',
  'Samtycke?: ja',
  'Telefonnummer: Växelns nummer Andra läsare: Falsk Person',
  'Siv Sand: 21 november 2026 kl. 10.59.00',
];
const folder = mkdtempSync(join(tmpdir(), 'bevara-receipt-'));
const clock = () => Date.parse('2026-11-21T10:00:00.000Z');
const db = new BevaraDatabase('receipt-content');
const squeeze = (text: string) => text.replace(/\s+/g, '');
let published: RecordItem;
let givenUp: RecordItem;
let consent: RecordItem;

async function exportAs(id: string, items: readonly RecordItem[], pack?: string) {
  const format = exportFormats.find((one) => one.id === id)!;
  return (await runExport(format, items, pack ? { pack, language: 'nb' } : {})).bytes;
}
const save = (name: string, bytes: Uint8Array) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

beforeAll(async () => {
  await savePublication(db, clock, makeReceipt(draft));
  await savePublication(
    db,
    clock,
    makeReceipt({ ...draft, receiptId: 'receipt-0002', outcome: 'given-up', consents: [] }),
  );
  const items = await Array.fromAsync(readItems(db, ['receipt-0001', 'receipt-0002', 'consent-0001']));
  [published, givenUp, consent] = items as [RecordItem, RecordItem, RecordItem];
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('what was published, and how it was looked through', () => {
  it.skipIf(!has.poppler)('stands in the PDF', async () => {
    const file = save('receipt.pdf', await exportAs('pdf', [published]));
    const text = squeeze(spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).stdout);
    for (const shown of SHOWN) expect(text).toContain(squeeze(shown));
    expect(text).not.toContain(squeeze('Kommentar från'));
    expect(text).not.toContain('inkommen');
  });

  it.skipIf(!has.preflight)('leaves the PDF valid as PDF/A, given up and consents too', async () => {
    const file = save('all.pdf', await exportAs('pdf', [published, givenUp, consent]));
    expect(preflight([file])).toContain('is a valid PDF/A-1b file');
  });

  it.each(['csv', 'print'])('stands in %s', async (id) => {
    const text = new TextDecoder().decode(await exportAs(id, [published])).replaceAll('&amp;', '&');
    for (const shown of SHOWN) expect(text).toContain(shown);
    expect(text).not.toContain('Kommentar från');
    expect(text).not.toContain('inkommen');
  });

  it('stands in the workbook, under columns of their own', async () => {
    const file = save('receipt.xlsx', await exportAs('xlsx', [published, consent]));
    const { stdout } = spawnSync('unzip', ['-p', file, 'xl/worksheets/sheet1.xml'], { encoding: 'utf8' });
    for (const shown of SHOWN) expect(stdout).toContain(shown);
    for (const column of ['Kontroller', 'Undantag med skäl', 'Andra läsare', 'Till vad'])
      expect(stdout).toContain(column);
    expect(stdout).toContain('upprättad');
    expect(stdout).toContain('Bild på badet');
  });

  it('stands in the evidence that the JSON carries', async () => {
    const json = JSON.parse(new TextDecoder().decode(await exportAs('json', [published])));
    const [entry] = json.records;
    expect(entry.record.kind).toBe('publication-receipt');
    const { publication } = JSON.parse(atobUtf8(entry.parts[0].base64));
    expect(publication).toMatchObject({ outcome: 'published', overrides: draft.overrides });
    expect(publication.checks).toMatchObject(draft.checks ?? []);
    expect(publication.secondReader.name).toBe('Siv Sand');
  });

  it.skipIf(!has.xmllint || !has.shared)('stands in valid ERMS, which way it went', async () => {
    const out = unpack(await exportAs('eark', [published, givenUp, consent]));
    const file = join(out, readdirSync(out)[0]!, 'metadata/descriptive/erms.xml');
    expect(validateXml(`${XSD}/erms/ERMS.xsd`, [file], makeCatalog(out))).toBe('');
    const xml = readFileSync(file, 'utf8');
    for (const shown of SHOWN.filter((line) => line !== 'utgående')) expect(xml).toContain(shown);
    expect(xml.match(/(?<=directionDefinition=")[^"]*/g)).toEqual([
      'outgoing',
      'internal_memo_without_follow-up',
      'internal_memo_without_follow-up',
    ]);
    expect(xml.match(/(?<=recordType=")[^"]*/g)).toEqual([
      'social-media-publication',
      'social-media-publication',
      'consent',
    ]);
  });

  it.skipIf(!has.xmllint || !has.shared)('is an outgoing entry in a valid arkivmelding', async () => {
    const out = unpack(await exportAs('arkivmelding', [published, givenUp], 'no/sogne'));
    const files = readdirSync(out)
      .filter((name) => /^\d/.test(name))
      .map((name) => join(out, name, 'arkivmelding.xml'));
    const schema = `${XSD}/fiks/v1/no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett.xsd`;
    expect(validateXml(schema, files)).toBe('');
    const [sent, kept] = files.map((file) => readFileSync(file, 'utf8')) as [string, string];
    expect(sent).toContain('<tittel>Publisert av Kommunen</tittel>');
    expect(sent).toContain('<journalposttype><k:kode>U</k:kode>');
    expect(sent).toContain('<korrespondansepartNavn>Allmennheten</korrespondansepartNavn>');
    expect(kept).toContain('<journalposttype><k:kode>X</k:kode>');
    expect(kept).toContain('<korrespondansepartNavn>Kommunen</korrespondansepartNavn>');
  });
});

describe('a document', () => {
  const words = createWords({ language: 'sv', policy: null, unit: null });
  const factsOf = async (item: RecordItem) => {
    const { facts } = await buildDocument(item, makeEvents([item], ['captured']), words);
    return Object.fromEntries(facts.map(({ key, shown }) => [key, shown]));
  };

  it('says of a given-up draft that it was given up', async () => {
    expect(await factsOf(givenUp)).toMatchObject({
      title: 'Utkast som inte publicerades, Kommunen',
      direction: 'upprättad',
      outcome: 'utkastet gavs upp och publicerades inte',
    });
  });

  it('says of a consent who gave it and that we drew it up', async () => {
    expect(await factsOf(consent)).toMatchObject({
      title: 'Samtycke från Rut Ro',
      direction: 'upprättad',
      from: 'Kommunen',
      consentFrom: 'Rut Ro',
      consentPurpose: 'Bild på badet',
      consentUntil: '30 juni 2027',
      consentWithdrawal: 'Ring oss',
      checks: '',
    });
  });

  it('whose evidence is damaged is drawn up, and says nothing that nobody can read', async () => {
    const parts = published.parts.map((part) => ({ ...part, bytes: new Blob(['{}']) }));
    expect(await factsOf({ ...published, parts })).toMatchObject({
      direction: 'upprättad',
      outcome: '',
      checks: '',
    });
  });

  it('masks the second reader in its section too', async () => {
    const document = await buildDocument(published, [], words);
    const { id: recordId } = published.record;
    const mask = { recordId, kind: 'name', words: 'Siv Sand', reason: 'OSL' } as const;
    const masked = await maskDocument(document, [{ mask, number: 1 }], words);
    expect(sectionOf(document, words)!.lines.join('\n')).toContain('Siv Sand');
    expect(JSON.stringify([masked.facts, sectionOf(masked, words)])).not.toContain('Siv Sand');
  });
});

function atobUtf8(base64: string): string {
  return Buffer.from(base64, 'base64').toString('utf8');
}
