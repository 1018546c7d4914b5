import { readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DocumentSetting } from '@/utils/exports/document/document-setting';
import { fgsFormat } from '@/utils/exports/fgs/create-fgs';
import { has } from '@/test/support/exports/checkers';
import { HOSTILE_TEXTS } from '@/test/support/exports/hostile-texts';
import { makeItem } from '@/test/support/exports/make-items';
import { makePng } from '@/test/support/exports/make-png';
import { makeRequest, runExport } from '@/test/support/exports/run-export';
import { unpack, validateXml } from '@/test/support/exports/unpack';
import { makeFgsDriver } from '@/test/support/exports/xml-rules';

describe.skipIf(!has.xmllint || !has.shared)('the FGS package', () => {
  it('holds the schema of FGS 1.2 and lists every file with its digest', async () => {
    const items = HOSTILE_TEXTS.slice(0, 8).map((text, index) =>
      makeItem({ id: `r${index}`, text, authorName: text }),
    );
    items.push(makeItem({ id: 'p' }, { pictures: [makePng(20, 20)] }));
    const folder = unpack((await runExport(fgsFormat, items)).bytes);
    const sip = join(folder, 'sip.xml');
    const driver = makeFgsDriver(folder);
    expect(validateXml(driver, [sip])).toBe('');
    const xml = readFileSync(sip, 'utf8');
    const listed = [...xml.matchAll(/CHECKSUM="([0-9a-f]{64})".*?href="file:\/\/\/([^"]+)"/g)];
    expect(listed.length).toBe(items.length * 4 + 3);
    for (const [, digest, href] of listed) {
      const bytes = readFileSync(join(folder, decodeURIComponent(href!)));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(digest);
    }
    writeFileSync(sip, xml.replace('TYPE="Single records"', 'TYPE="Social media"'));
    expect(validateXml(driver, [sip])).toContain('TYPE');
  });

  it('names the agreement of the pack, and says so when there is none', async () => {
    const agreementIn = async (setting: DocumentSetting) => {
      const request = await makeRequest([makeItem()]);
      const { stream } = fgsFormat.create({ ...request, setting });
      const folder = unpack(new Uint8Array(await new Response(stream as BodyInit).arrayBuffer()));
      return /"SUBMISSIONAGREEMENT">([^<]*)</.exec(readFileSync(join(folder, 'sip.xml'), 'utf8'))?.[1];
    };
    const setting = (await makeRequest([])).setting!;
    expect(await agreementIn(setting)).toBe('ingen överenskommelse angiven');
    const identity = { ...setting.policy!.identity, submissionAgreement: 'KA 2026/17' };
    expect(await agreementIn({ ...setting, policy: { ...setting.policy!, identity } })).toBe('KA 2026/17');
  });

  it('says that it holds secrecy', async () => {
    const folder = unpack((await runExport(fgsFormat, [makeItem({ isConfidential: true })])).bytes);
    expect(readFileSync(join(folder, 'sip.xml'), 'utf8')).toContain('ext:ACCESSRESTRICT="Secrecy"');
  });
});
