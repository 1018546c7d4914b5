import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StoredRecord } from '@/utils/domain/record';
import { arkivmeldingFormat } from '@/utils/exports/arkivmelding/create-arkivmelding';
import { has } from '@/test/support/exports/checkers';
import { HOSTILE_TEXTS } from '@/test/support/exports/hostile-texts';
import { makeItem, makeReply } from '@/test/support/exports/make-items';
import { runExport } from '@/test/support/exports/run-export';
import { unpack, validateXml } from '@/test/support/exports/unpack';

const SCHEMA = '../shared/xsd/fiks/v1/no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett.xsd';

describe.skipIf(!has.xmllint || !has.shared)('arkivmelding', () => {
  it('holds the schema of Fiks Arkiv, incoming, outgoing and confidential', async () => {
    const items = HOSTILE_TEXTS.slice(0, 8).map((text, index) => {
      const item = makeItem({ id: `r${index}`, text, authorName: text, isConfidential: index === 3 });
      const registration = {
        ...item.record.registration!,
        title: text,
        from: text,
        caseNumber: '2026/123-4',
      };
      const record = { ...item.record, registration };
      return { ...item, record: index % 2 ? makeReply(record, text) : record };
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

  it.each([
    ['what came in, who wrote it', (one: StoredRecord) => one, ['EA Ängla Påhittad']],
    [
      'a reply, who was answered and ourselves as the sender',
      (one: StoredRecord) => makeReply(one, 'Ängla Påhittad'),
      ['EM Ängla Påhittad', 'IA Provkommun'],
    ],
    [
      'a reply to somebody nobody knows, no recipient',
      (one: StoredRecord) => makeReply(one, null),
      ['IA Provkommun'],
    ],
  ])('names for %s', async (_, change, parties) => {
    const item = makeItem();
    const record = change(item.record);
    const folder = unpack((await runExport(arkivmeldingFormat, [{ ...item, record }])).bytes);
    const file = join(folder, '000001/arkivmelding.xml');
    expect(validateXml(SCHEMA, [file])).toBe('');
    const xml = readFileSync(file, 'utf8');
    const found = xml.matchAll(/<korrespondanseparttype><k:kode>(\w+)<.*?<korrespondansepartNavn>([^<]*)</gs);
    expect([...found].map(([, type, name]) => `${type} ${name}`)).toEqual(parties);
    const [day] = xml.match(/(?<=<sendtDato>)[^<]*/) ?? [];
    expect(day).toBe(record.registration?.direction === 'outgoing' ? '2026-09-01T10:30:00+02:00' : undefined);
  });
});
