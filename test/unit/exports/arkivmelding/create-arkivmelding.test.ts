import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arkivmeldingFormat } from '@/utils/exports/arkivmelding/create-arkivmelding';
import { csvFormat } from '@/utils/exports/csv/create-csv';
import { has } from '@/test/support/exports/checkers';
import { HOSTILE_TEXTS } from '@/test/support/exports/hostile-texts';
import { makeItem } from '@/test/support/exports/make-items';
import { runExport } from '@/test/support/exports/run-export';
import { unpack, validateXml } from '@/test/support/exports/unpack';

const SCHEMA = '../shared/xsd/fiks/v1/no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett.xsd';

it('sends a reply to whoever wrote what it answers', async () => {
  const reply = (parentId: string) => {
    const item = makeItem({ parentId, authorName: 'Provkommun' });
    const registration = {
      ...item.record.registration!,
      direction: 'outgoing' as const,
      from: 'Provkommun',
    };
    return { ...item, record: { ...item.record, registration } };
  };
  const send = async (parentId: string) => {
    const options = { language: 'nb', pack: 'no/sogne' } as const;
    const folder = unpack((await runExport(arkivmeldingFormat, [reply(parentId)], options)).bytes);
    return readFileSync(join(folder, '000001/arkivmelding.xml'), 'utf8');
  };
  const xml = await send('900100200200');
  expect(xml).toContain('<k:kode>EM</k:kode><k:beskrivelse>Mottaker</k:beskrivelse>');
  expect(xml).toContain('<korrespondansepartNavn>Bo Ek</korrespondansepartNavn>');
  expect(xml).toContain('<sendtDato>2026-09-01T10:30:00+02:00</sendtDato>');
  expect(await send('not-in-the-thread')).toContain(
    '<korrespondansepartNavn>ukjent mottaker</korrespondansepartNavn>',
  );
  const { bytes } = await runExport(csvFormat, [reply('900100200200')]);
  const [heads = [], cells = []] = new TextDecoder()
    .decode(bytes)
    .split('\r\n')
    .map((row) => row.split(';'));
  const told = (label: string) => cells[heads.indexOf(`"${label}"`)];
  expect([told('Inkom'), told('Utgick'), told('Avsändare'), told('Mottagare')]).toEqual([
    '""',
    '"2026-09-01 10:30:00 (+02:00)"',
    '"Provkommun"',
    '"Bo Ek"',
  ]);
});

describe.skipIf(!has.xmllint || !has.shared)('arkivmelding', { timeout: 60_000 }, () => {
  it('holds the schema of Fiks Arkiv, incoming, outgoing and confidential', async () => {
    const items = HOSTILE_TEXTS.slice(0, 8).map((text, index) => {
      const item = makeItem({ id: `r${index}`, text, authorName: text, isConfidential: index === 3 });
      const registration = {
        ...item.record.registration!,
        title: text,
        from: text,
        caseNumber: '2026/123-4',
        direction: index % 2 ? ('outgoing' as const) : ('incoming' as const),
      };
      return { ...item, record: { ...item.record, registration } };
    });
    const folder = unpack(
      (await runExport(arkivmeldingFormat, items, { language: 'nb', pack: 'no/sogne' })).bytes,
    );
    const files = readdirSync(folder).map((name) => join(folder, name, 'arkivmelding.xml'));
    expect(files).toHaveLength(items.length);
    expect(validateXml(SCHEMA, files)).toBe('');
    const xml = readFileSync(files[0]!, 'utf8');
    expect(xml).toContain('<k:saksaar>2026</k:saksaar><k:sakssekvensnummer>123</k:sakssekvensnummer>');
    expect(xml).toContain('<k:noekkel>r0</k:noekkel>');
    expect(readFileSync(files[3]!, 'utf8')).toContain('<k:kode>UO</k:kode>');
    writeFileSync(files[0]!, xml.replace(/<antallFiler>\d+<\/antallFiler>/, ''));
    expect(validateXml(SCHEMA, files)).toContain('antallFiler');
  });
});
