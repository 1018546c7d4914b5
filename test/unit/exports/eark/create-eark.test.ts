import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StoredRecord } from '@/utils/domain/record';
import { earkFormat } from '@/utils/exports/eark/create-eark';
import { fgsFormat } from '@/utils/exports/fgs/create-fgs';
import { has } from '@/test/support/exports/checkers';
import { HOSTILE_TEXTS } from '@/test/support/exports/hostile-texts';
import { makeItem, makeReply } from '@/test/support/exports/make-items';
import { runExport } from '@/test/support/exports/run-export';
import { unpack, validateXml } from '@/test/support/exports/unpack';
import { makeCatalog, schematron } from '@/test/support/exports/xml-rules';

const XSD = resolve('../shared/xsd');

describe.skipIf(!has.xmllint || !has.shared)('the E-ARK package', () => {
  it('holds METS, ERMS and the rules of CSIP and SIP', async () => {
    const items = HOSTILE_TEXTS.slice(0, 8).map((text, index) => {
      const item = makeItem({ id: `r${index}`, text, authorName: text, isConfidential: index === 2 });
      return index % 2 ? { ...item, record: makeReply(item.record, text) } : item;
    });
    const out = unpack((await runExport(earkFormat, items)).bytes);
    const folder = join(out, readdirSync(out)[0]!);
    const [mets, inner] = [join(folder, 'METS.xml'), join(folder, 'representations/rep1/METS.xml')];
    const schema = `${XSD}/eark-local/mets.sip.local.v2-0.xsd`;
    const catalog = makeCatalog(out);
    expect(validateXml(schema, [mets, inner], catalog)).toBe('');
    expect(
      validateXml(`${XSD}/erms/ERMS.xsd`, [join(folder, 'metadata/descriptive/erms.xml')], catalog),
    ).toBe('');
    if (has.lxml) {
      expect(schematron(mets)).toEqual([]);
      writeFileSync(mets, readFileSync(mets, 'utf8').replace(' csip:OAISPACKAGETYPE="SIP"', ''));
      expect(schematron(mets)).toContain('CSIP9');
    }
    writeFileSync(
      mets,
      readFileSync(mets, 'utf8').replaceAll('CHECKSUMTYPE="SHA-256"', 'CHECKSUMTYPE="SHA256"'),
    );
    expect(validateXml(schema, [mets], catalog)).toContain('CHECKSUMTYPE');
  });
});

describe.skipIf(!has.xmllint || !has.shared)('ERMS of a record', () => {
  const read = async (id: 'eark' | 'fgs', record: StoredRecord) => {
    const format = { eark: earkFormat, fgs: fgsFormat }[id];
    const out = unpack((await runExport(format, [{ ...makeItem(), record }])).bytes);
    const file =
      id === 'fgs'
        ? join(out, 'content/erms.xml')
        : join(out, readdirSync(out)[0]!, 'metadata/descriptive/erms.xml');
    for (const schema of ['ERMS.xsd', 'ERMS_v3.xsd'])
      expect(validateXml(`${XSD}/erms/${schema}`, [file], makeCatalog(out))).toBe('');
    return readFileSync(file, 'utf8');
  };
  const agents = (xml: string) =>
    [...xml.matchAll(/<agent agentType="(\w+)"[^>]*><name>([^<]*)</g)].map(
      ([, type, name]) => `${type} ${name}`,
    );

  it.each(['eark', 'fgs'] as const)(
    'carries case number, note, criterion, ground and measure in %s',
    async (id) => {
      const { record } = makeItem();
      const registration = { ...record.registration!, note: 'Ringt föräldern', caseNumber: 'KS 2026/0042' };
      const xml = await read(id, { ...record, registration });
      expect(xml).toContain('<relation relationType="part_of">KS 2026/0042</relation>');
      expect(xml).toContain('<note noteType="note">Anteckning: Ringt föräldern</note>');
      expect(xml).toContain('<note noteType="ground">Grund för borttagning: Förolämpning</note>');
      expect(xml).toContain('<note noteType="criterion">Skäl att registrera: Blir ett ärende</note>');
      expect(xml).toContain('<note noteType="measure">Åtgärd: dölj</note>');
    },
  );

  it('has the sender that the registration names, and whoever wrote it as its creator', async () => {
    const { record } = makeItem();
    const from = 'Vårdnadshavaren';
    const xml = await read('eark', { ...record, registration: { ...record.registration!, from } });
    expect(agents(xml)).toEqual([
      'creator Bevara 0.1.0',
      'sender Vårdnadshavaren',
      'creator Ängla Påhittad',
      'responsible_person Eva Prov',
      'other Rut Registrator',
    ]);
  });

  it('restricts by the law on secrecy, never by the statute that it was removed on, and has a title for the public', async () => {
    const { record } = makeItem({ isConfidential: true });
    for (const groundId of ['threat', 'confidential', 'unknown']) {
      const xml = await read('eark', { ...record, removal: { ...record.removal!, groundId } });
      expect(xml).toContain('<regulation>Offentlighets- och sekretesslagen (2009:400)</regulation>');
      expect(xml).toContain(
        '<otherTitle titleType="public">Kommentar, Facebook, Provkommun, 2026-09-01</otherTitle>',
      );
    }
    expect(await read('eark', { ...record, isConfidential: false })).not.toMatch(/otherTitle|restriction/);
  });
});
