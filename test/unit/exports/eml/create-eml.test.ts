import { spawnSync } from 'node:child_process';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { emlFormat, ExportRefused } from '@/utils/exports/eml/create-eml';
import { HOSTILE_TEXTS } from '@/test/support/exports/hostile-texts';
import { makeItem, makeReply } from '@/test/support/exports/make-items';
import { makeRequest, runExport } from '@/test/support/exports/run-export';

const items = HOSTILE_TEXTS.slice(0, 26).map((text, index) => {
  const item = makeItem({ id: `r${index}`, text, authorName: text });
  return {
    ...item,
    record: { ...item.record, registration: { ...item.record.registration!, title: text, from: text } },
  };
});

describe('the letter to the registrar', () => {
  it('is read by another parser: facts, case number, attachments whole', async () => {
    const { bytes } = await runExport(emlFormat, [makeItem()]);
    const mail = await PostalMime.parse(bytes);
    expect(mail.subject).toBe(
      'Att registrera: Kommentar från Ängla Påhittad på Provkommun (Facebook) 2026-09-01',
    );
    expect(mail.to?.[0]?.address).toBe('kommun@nykvarn.se');
    expect(mail.text).toContain('1 september 2026 kl. 10.30.00; 2026-0456; Ängla Påhittad; Kommentar från');
    expect(mail.text).toContain('Diarienummer: KS 2026/123');
    expect(mail.from).toBeUndefined();
    const [attachment] = mail.attachments;
    expect(attachment!.filename).toBe('2026-09-01 Facebook Provkommun 00000000.pdf');
    expect(new TextDecoder().decode(attachment!.content as ArrayBuffer).startsWith('%PDF-1.4')).toBe(true);
  });

  it('says of a reply when it was sent, by whom and to whom', async () => {
    const item = makeItem();
    const reply = { ...item, record: makeReply(item.record, 'Bo Ek') };
    const mail = await PostalMime.parse((await runExport(emlFormat, [reply])).bytes);
    expect(mail.text).toContain(
      'Skickad: 1 september 2026 kl. 10.30.00; 2026-0456; Provkommun; Mottagare: Bo Ek; Kommentar från',
    );
  });

  const hasPython = spawnSync('python3', ['--version']).status === 0;
  if (!hasPython) console.warn('Check of the letter by Python skipped: python3 not installed.');
  it.skipIf(!hasPython)('has no defects, whatever was written, and no header that is not ours', async () => {
    const { bytes } = await runExport(emlFormat, items);
    const script = `import email,email.policy,json,sys
raw=sys.stdin.buffer.read()
m=email.message_from_bytes(raw,policy=email.policy.default)
print(json.dumps({"defects":[str(d) for p in m.walk() for d in p.defects],"keys":m.keys(),"names":[p.get_filename() for p in m.iter_attachments()],"longest":max(map(len,raw.split(b"\\r\\n"))),"bare":raw.replace(b"\\r\\n",b"").count(b"\\n")}))`;
    const { stdout } = spawnSync('python3', ['-c', script], { input: bytes, encoding: 'utf8' });
    const read = JSON.parse(stdout);
    expect(read).toMatchObject({ defects: [], bare: 0 });
    expect(read.keys).toEqual([
      'X-Unsent',
      'X-Bevara-Export',
      'To',
      'Subject',
      'MIME-Version',
      'Content-Type',
    ]);
    expect(read.longest).toBeLessThanOrEqual(78);
    expect(new Set(read.names).size).toBe(items.length);
  });

  it('refuses confidential matter before a byte has left', async () => {
    const secret = makeItem({ isConfidential: true });
    expect(emlFormat.refuses?.(secret.record)).toBe('confidential');
    const { stream, summary } = emlFormat.create(await makeRequest([makeItem(), secret]));
    await expect(stream.getReader().read()).rejects.toThrow(ExportRefused);
    await expect(summary).rejects.toMatchObject({ code: 'confidential' });
  });
});
