import { describe, expect, it } from 'vitest';
import { packItems } from '@/utils/exports/bag/pack-items';
import {
  cleanFileName,
  createNamer,
  nameExportFile,
  nameRecordFile,
} from '@/utils/exports/document/file-name';
import { createWords } from '@/utils/exports/document/document-setting';
import { describeMissing } from '@/utils/exports/document/describe-events';
import { buildDocument } from '@/utils/exports/document/record-document';
import type { ExportItem } from '@/utils/exports/export-format';
import { showHidden } from '@/utils/exports/document/show-hidden';
import { element } from '@/utils/exports/document/xml';
import { loadPolicy } from '@/utils/policies/load-policy';
import { HOSTILE_TEXTS } from '@/test/support/exports/hostile-texts';
import { makeEvents, makeItem, makePart, makeReply } from '@/test/support/exports/make-items';

const words = createWords({ language: 'sv', policy: null, unit: 'Fritidsfabriken' });

const { record } = makeItem();
/** A record of the municipality's own account, which many services share. */
const shared = { ...record, account: { ...record.account, name: 'Bevara' } };

describe('file names', () => {
  it('follow the template of the pack', () => {
    expect(nameRecordFile(shared, words)).toBe('Facebook Fritidsfabriken 2026-09-01 kommentarer');
  });

  it('name an export by medium, service, date and context (NYK-18)', () => {
    const name = (records: Parameters<typeof nameExportFile>[0], context = '') =>
      nameExportFile(records, '2026-11-15T23:30:00.000Z', words, context);
    expect(name([shared])).toBe('Facebook Fritidsfabriken 2026-11-15 kommentarer');
    expect(name([shared, { ...shared, platform: 'instagram', kind: 'publication-receipt' }])).toBe(
      'Facebook Instagram Fritidsfabriken 2026-11-15 handlingar',
    );
    const account = { ...record.account, name: 'Kulturskolan' };
    expect(name([{ ...record, account }], ' periodiskt uttag')).toBe(
      'Facebook Kulturskolan 2026-11-15 periodiskt uttag',
    );
  });

  it('name an export after its account, or after the municipality where there are several', () => {
    const setting = { language: 'sv', policy: null, unit: null } as const;
    const account = { ...record.account, name: `../${'Ö'.repeat(200)}\u202efdp` };
    const day = '2026-11-15T12:00:00.000Z';
    const own = nameExportFile([{ ...record, account }], day, createWords(setting));
    expect(own).toBe(`Facebook .. ${'Ö'.repeat(28)} 2026-11-15 kommentarer`);
    expect(nameExportFile([record, { ...record, account }], day, createWords(setting))).toBe(
      'Facebook Bevara 2026-11-15 kommentarer',
    );
  });

  it('leave a field of the template that is none as it stands', () => {
    const policy = {
      identity: { name: 'Bevara' },
      fileNames: { record: '{constructor} {unit}', capture: '' },
    };
    const odd = { ...words, setting: { ...words.setting, policy: policy as never } };
    expect(nameRecordFile(shared, odd)).toBe('{constructor} Fritidsfabriken');
  });

  it.each(HOSTILE_TEXTS)('are harmless: %j', (text) => {
    const name = cleanFileName(text);
    expect(name).not.toMatch(/[\\/:*?"<>|%\p{Cc}\p{Cf}\p{Cs}]|^[. ]|[. ]$|^(con|prn|aux|nul)(\.|$)/iu);
    expect(name).not.toBe('');
    expect(name).toBe(name.normalize('NFC'));
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(151);
  });

  it('get a number when they are equal', () => {
    const name = createNamer();
    expect(['A', 'a', 'B', 'A'].map(name)).toEqual(['A', 'a (2)', 'B', 'A (3)']);
  });
});

describe('texts', () => {
  it('show what is hidden and keep the rest', () => {
    expect(showHidden('a\u202eb\ud83dc\r\nd\u0000')).toBe('a[U+202E]b[U+D83D]c\nd[U+0000]');
    expect(showHidden('👩🏿‍🚒 é')).toBe('👩🏿‍🚒 é');
  });

  it('are XML nowhere but in elements', () => {
    expect(element('a', { b: '"<&' }, ']]>', null, [element('c'), '\u0001']).xml).toBe(
      '<a b="&quot;&lt;&amp;">]]&gt;<c/>[U+0001]</a>',
    );
  });
});

describe('buildDocument', () => {
  it('names the rules that were in force by their municipality, and those of another by their id', async () => {
    const loaded = await loadPolicy('se/nykvarn');
    if (!loaded.ok) throw new Error('se/nykvarn');
    const named = createWords({ language: 'sv', policy: loaded.value.policy, unit: null }).namePolicy;
    expect(named({ id: 'se/nykvarn', version: '1.0' })).toBe('Nykvarns kommun, version 1.0');
    expect(named({ id: 'se/annan', version: '2' })).toBe('se/annan, version 2');
  });

  it('tells a criterion in words also where the pack has none such', async () => {
    const tell = async (criterionId: string) => {
      const item = makeItem();
      const registration = { ...item.record.registration!, criterionId };
      const { facts } = await buildDocument({ ...item, record: { ...item.record, registration } }, [], words);
      return facts.find(({ key }) => key === 'criterion')?.shown;
    };
    expect(await tell('of-old')).toBe('ett skäl som inte står i dagens riktlinjer (beteckning: of-old)');
  });

  it('tells what happened, the thread in order, and what is missing', async () => {
    const item = makeItem();
    const document = await buildDocument(item, makeEvents([item]), words);
    expect(document.events.at(-1)).toBe('1 september 2026 kl. 10.00.06: Kommentaren doldes på sidan.');
    expect(document.thread.map(({ by, isSubject }) => [by, isSubject])).toEqual([
      ['Bo Ek, 3 tim', false],
      ['Ängla Påhittad, 2 tim: kommentaren som bevarades', true],
    ]);
    expect(document.missing).toEqual(['Den exakta tiden: sidan visade bara ett intervall']);
    expect(document.facts.find(({ key }) => key === 'status')?.shown).toBe('dold');
    expect(document.faults).toEqual([]);
  });

  it.each([
    ['screenshot', 'not-permitted', 'En bild av skärmen: webbläsaren tillät det inte'],
    ['media', 'http-404', 'En bifogad bild: servern svarade med fel 404'],
    ['media', '<b>http', 'En bifogad bild: det gick inte att hämta'],
  ])('says in words why a part is missing: %s, %s', (part, reason, sentence) => {
    expect(describeMissing({ part, reason }, words)).toBe(sentence);
  });

  it('states a damaged picture and does not show it', async () => {
    const item = makeItem();
    const part = {
      ...makePart(item.record.id, 'media-1.png', 'image/png', new Uint8Array([1])),
      sha256: 'b'.repeat(64),
    };
    const document = await buildDocument({ ...item, parts: [...item.parts, part] }, [], words);
    expect(document.faults).toEqual([
      { recordId: item.record.id, part: 'media-1.png', code: 'part-changed' },
    ]);
    expect(document.pictures).toMatchObject([
      { read: null, fault: 'media-1.png är skadad och kan inte visas.' },
    ]);
  });

  it.each<[string, (item: ExportItem, other: ExportItem) => ExportItem, string, string]>([
    ['is gone', (i) => ({ ...i, parts: i.parts.slice(0, -1) }), 'screenshot-1.png', 'part-missing'],
    ['is gone, evidence.json', (i) => ({ ...i, parts: i.parts.slice(1) }), 'evidence.json', 'part-missing'],
    [
      'is another’s evidence.json',
      (i, other) => ({ ...i, parts: [other.parts[0]!, ...i.parts.slice(1)] }),
      'evidence.json',
      'part-changed',
    ],
    [
      'is another than the evidence lists',
      (i, other) => ({ ...i, parts: [...i.parts.slice(0, -1), other.parts.at(-1)!] }),
      'screenshot-1.png',
      'part-changed',
    ],
    [
      'is not listed',
      (i, other) => ({ ...i, parts: [...i.parts, { ...other.parts.at(-1)!, name: 'screenshot-9.png' }] }),
      'screenshot-9.png',
      'part-unlisted',
    ],
  ])('states a part that %s, in the document and in a package', async (_, change, part, code) => {
    const item = makeItem({}, { pictures: [new Uint8Array([1])] });
    const thread = [
      { commentId: '1', parentId: null, authorName: 'Other', text: 'Other words', shownTime: '' },
    ];
    const other = makeItem({}, { pictures: [new Uint8Array([2])], thread });
    const changed = change(item, other);
    const faults = [{ recordId: item.record.id, part, code }];
    const document = await buildDocument(changed, [], words);
    expect(document.faults).toEqual(faults);
    expect(document.faultLines).toHaveLength(1);
    expect(JSON.stringify(document.thread)).not.toContain('Other words');
    const given = async function* () {
      yield changed;
    };
    const packed = packItems(given(), {
      createdAt: '',
      organization: '',
      extensionVersion: '',
      day: '',
      contents: '',
    });
    await Array.fromAsync(packed.files());
    expect(packed.faults()).toEqual(faults);
  });

  it('says nothing of a text that the ground forbids to keep', async () => {
    const item = makeItem({ text: '' });
    const json = makePart(
      item.record.id,
      'evidence.json',
      'application/json',
      new TextEncoder().encode(
        '{"scope":"metadata","thread":[],"missing":[],"page":{"address":"","title":""},"parts":[]}',
      ),
    );
    const record = { ...item.record, evidenceHash: json.sha256 };
    expect(await buildDocument({ record, parts: [json] }, [], words)).toMatchObject({
      text: null,
      thread: [],
    });
  });
});

describe('who it is from and to, and when', () => {
  const told = async (one: typeof record, language: 'sv' | 'nb' | 'en') => {
    const { facts } = await buildDocument(
      { record: one, parts: [] },
      [],
      createWords({ language, policy: null, unit: null }),
    );
    return facts
      .filter(({ key, shown }) => ['receivedAt', 'sentAt', 'from', 'to'].includes(key) && shown)
      .map(({ label, shown }) => `${label}: ${shown}`);
  };

  it.each([
    ['sv', '1 september 2026 kl. 08.30.00', ['Inkom', 'Avsändare'], ['Skickad', 'Avsändare', 'Mottagare']],
    ['nb', '1. september 2026 kl. 08.30.00', ['Mottatt', 'Avsender'], ['Sendt', 'Avsender', 'Mottaker']],
    ['en', '1 September 2026, 08:30:00', ['Received', 'From'], ['Sent', 'From', 'To']],
  ] as const)('%s: a comment came in, a reply was sent', async (language, at, incoming, outgoing) => {
    expect(await told(record, language)).toEqual([`${incoming[0]}: ${at}`, `${incoming[1]}: Ängla Påhittad`]);
    expect(await told(makeReply(record, 'Ängla Påhittad'), language)).toEqual([
      `${outgoing[0]}: ${at}`,
      `${outgoing[1]}: Provkommun`,
      `${outgoing[2]}: Ängla Påhittad`,
    ]);
  });
});
