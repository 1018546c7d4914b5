import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { earkFormat } from '@/utils/exports/eark/create-eark';
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
