import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { FACT_KEYS, type FactKey } from '@/utils/exports/document/record-facts';
import { exportFormats } from '@/utils/exports/registry';
import { has } from '@/test/support/exports/checkers';
import { makeItem } from '@/test/support/exports/make-items';
import { readSheet } from '@/test/support/exports/read-sheet';
import { runExport } from '@/test/support/exports/run-export';
import { unpack } from '@/test/support/exports/unpack';

/** A comment that came in then, and that the registrar entered on a day, as the form keeps it. */
function makeRegistered(receivedAt: string) {
  const item = makeItem();
  const registration = {
    ...item.record.registration!,
    receivedAt,
    registeredAt: '2026-09-03',
    officer: 'Rut Registrator',
  };
  return { ...item, record: { ...item.record, registration } };
}

async function write(id: string, receivedAt: string, wishes: Parameters<typeof runExport>[2] = {}) {
  const format = exportFormats.find((one) => one.id === id)!;
  return (await runExport(format, [makeRegistered(receivedAt)], wishes)).bytes;
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const column = (rows: string[][], key: FactKey) => rows.map((row) => row[FACT_KEYS.indexOf(key)]);
const rowsOf = (csv: Uint8Array) =>
  text(csv)
    .split('\r\n')
    .map((row) => row.split(';').map((cell) => cell.replaceAll('"', '')));

/** Half past midnight where the municipality is, and the day before in UTC. */
const AT_NIGHT = '2026-09-01T22:30:00.000Z';

describe('a moment in the formats', () => {
  it('is the same in both lists: the day of registration as a day, the rest on the local clock', async () => {
    const csv = rowsOf(await write('csv', AT_NIGHT));
    expect(column(csv.slice(0, 2), 'receivedAt')).toEqual(['Inkom', '2026-09-02 00:30:00 (+02:00)']);
    expect(column(csv.slice(0, 2), 'registeredAt')).toEqual(['Registrerad', '2026-09-03']);
    expect(column(csv.slice(0, 2), 'officer')).toEqual(['Registrerad av', 'Rut Registrator']);
    const sheet = readSheet(await write('xlsx', AT_NIGHT));
    expect(column(sheet, 'receivedAt')).toEqual(['Inkom (Europe/Stockholm)', '2026-09-02 00:30:00']);
    expect(column(sheet, 'registeredAt')).toEqual(['Registrerad', '2026-09-03']);
    expect(column(sheet, 'officer')).toEqual(['Registrerad av', 'Rut Registrator']);
  });

  it.each([
    ['2026-03-29T00:59:59.000Z', '2026-03-29 01:59:59', '+01:00'],
    ['2026-03-29T01:00:00.000Z', '2026-03-29 03:00:00', '+02:00'],
    ['2026-10-25T00:30:00.000Z', '2026-10-25 02:30:00', '+02:00'],
    ['2026-10-25T01:30:00.000Z', '2026-10-25 02:30:00', '+01:00'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01 00:00:00', '+01:00'],
  ])('follows the clock when it is put forward or back, and over midnight: %s', async (at, local, offset) => {
    expect(column(readSheet(await write('xlsx', at)), 'receivedAt')[1]).toBe(local);
    expect(column(rowsOf(await write('csv', at)), 'receivedAt')[1]).toBe(`${local} (${offset})`);
  });

  it('is the same in the letter and on the page for printing', async () => {
    const letter = (await PostalMime.parse(await write('eml', AT_NIGHT))).text ?? '';
    expect(letter).toContain('1. 2 september 2026 kl. 00.30.00; 2026-0456; ');
    expect(letter).toContain('Registrerad: 3 september 2026; Registrerad av: Rut Registrator');
    const page = text(await write('print', AT_NIGHT));
    expect(page).toContain('<th scope="row">Registrerad</th><td>3 september 2026</td>');
    expect(page).toContain('<th scope="row">Registrerad av</th><td>Rut Registrator</td>');
  });

  it.skipIf(!has.poppler)('is the same in the PDF', async () => {
    const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], {
      input: await write('pdf', AT_NIGHT),
      encoding: 'utf8',
    });
    expect(stdout).toMatch(/Inkom +2 september 2026 kl\. 00\.30\.00\n/);
    expect(stdout).toMatch(/Registrerad +3 september 2026\n/);
    expect(stdout).toMatch(/Registrerad av +Rut Registrator\n/);
  });

  it.each([
    ['sv', 'se/nykvarn', '25 oktober 2026 kl. 02.30.00'],
    ['nb', 'no/sogne', '25. oktober 2026 kl. 02.30.00'],
    ['en', 'se/nykvarn', '25 October 2026, 02:30:00'],
  ] as const)(
    'is worded as %s has it, and tells which of two hours with the same name',
    async (language, pack, said) => {
      const page = async (at: string) => text(await write('print', at, { language, pack }));
      expect(await page('2026-10-25T00:30:00.000Z')).toContain(`${said} (+02:00)`);
      expect(await page('2026-10-25T01:30:00.000Z')).toContain(`${said} (+01:00)`);
      const before = said.replace('25', '24');
      expect(await page('2026-10-24T00:30:00.000Z')).toContain(`<td>${before}</td>`);
    },
  );

  it('is what the schemas of the archives have for it', async () => {
    const message = unpack(await write('arkivmelding', AT_NIGHT, { language: 'nb', pack: 'no/sogne' }));
    const journal = readFileSync(join(message, '000001/arkivmelding.xml'), 'utf8');
    expect(journal).toContain('<opprettetAv>Rut Registrator</opprettetAv>');
    expect(journal).toContain('<registreringsID>2026-0456</registreringsID>');
    expect(journal).toContain('<journaldato>2026-09-03</journaldato>');
    expect(journal).toContain('<mottattDato>2026-09-02T00:30:00+02:00</mottattDato>');
    const ark = unpack(await write('eark', AT_NIGHT));
    const erms = readFileSync(join(ark, readdirSync(ark)[0]!, 'metadata/descriptive/erms.xml'), 'utf8');
    expect(erms).toContain('<date dateType="received">2026-09-02T00:30:00+02:00</date>');
    expect(erms).toContain('<note noteType="registeredAt">Registrerad: 2026-09-03</note>');
    expect(erms).toContain('otherAgentType="registrar"><name>Rut Registrator</name>');
  });

  it('gives a package the day on which it was made where the municipality is', async () => {
    const request = { createdAt: '2026-10-01T22:30:00.000Z' };
    const folder = unpack(await write('bag', AT_NIGHT, request));
    expect(readFileSync(join(folder, 'bag-info.txt'), 'utf8')).toContain('Bagging-Date: 2026-10-02\n');
  });

  it('is a day all the same where a file from elsewhere has an instant', async () => {
    const item = makeRegistered(AT_NIGHT);
    const registration = { ...item.record.registration, registeredAt: AT_NIGHT };
    const foreign = { ...item, record: { ...item.record, registration } };
    const format = exportFormats.find(({ id }) => id === 'csv')!;
    const { bytes } = await runExport(format, [foreign]);
    expect(column(rowsOf(bytes), 'registeredAt')[1]).toBe('2026-09-02');
  });
});
