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

const NORWEGIAN = { language: 'nb', pack: 'no/sogne' } as const;
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
    const files = readdirSync(folder)
      .filter((name) => /^\d/.test(name))
      .map((name) => join(folder, name, 'arkivmelding.xml'));
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

  const exportOne = async (record: StoredRecord, options: Parameters<typeof runExport>[2] = NORWEGIAN) => {
    const item = { ...makeItem(), record };
    const out = unpack((await runExport(arkivmeldingFormat, [item], options)).bytes);
    const file = join(out, '000001/arkivmelding.xml');
    expect(validateXml(SCHEMA, [file])).toBe('');
    return readFileSync(file, 'utf8');
  };
  const read = (xml: string, name: string) => new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(xml)?.[1];

  it.each([
    ['2026/123', '2026/123'],
    ['2026/123-4', '2026/123'],
    ['26/123', '2026/123'],
    [' 98/7 ', '1998/7'],
    ['KS 2026/0042', undefined],
    ['1/2', undefined],
  ])('keeps the case number %s as it was typed, and refers to the case %s', async (caseNumber, of) => {
    const { record } = makeItem();
    const xml = await exportOne({ ...record, registration: { ...record.registration!, caseNumber } });
    const year = read(xml, 'k:saksaar');
    expect(year && `${year}/${read(xml, 'k:sakssekvensnummer')}`).toBe(of);
    expect(read(xml, 'beskrivelse')).toContain(`Saksnummer: ${caseNumber.trim()}\n`);
  });

  it('writes the note, the criterion, the ground and the measure, each on a line that no text can break', async () => {
    const { record } = makeItem();
    const note = 'Se også\nTiltak: slettet';
    const criterionId = 'extensive-handling';
    const xml = await exportOne({ ...record, registration: { ...record.registration!, note, criterionId } });
    const lines = read(xml, 'beskrivelse')!.split('\n');
    expect(lines).toContain('Merknad: Se også Tiltak: slettet');
    expect(lines).toContain('Grunn til å journalføre: Krever omfattende saksbehandling');
    expect(lines).toContain('Grunnlag for fjerning: Förolämpning');
    expect(lines.filter((line) => line.startsWith('Tiltak: '))).toEqual(['Tiltak: skjul']);
  });

  it('names for shielding the exemption of the pack, never the statute that it was removed on', async () => {
    const { record } = makeItem({ isConfidential: true });
    const removedOn = (groundId: string) =>
      exportOne({ ...record, removal: { ...record.removal!, groundId } });
    const exemption = '<skjermingshjemmel>Forvaltningslovens regler om taushetsplikt</skjermingshjemmel>';
    for (const ground of ['hate-speech', 'confidential', 'unknown']) {
      const xml = await removedOn(ground);
      expect(xml, ground).toContain(exemption);
      expect(xml, ground).not.toContain('Straffeloven');
    }
    expect(await exportOne({ ...record, removal: null })).toContain(exemption);
  });

  it('shields whoever a confidential entry came from or went to, and gives the journal a title without them', async () => {
    const { record } = makeItem({ isConfidential: true });
    const xml = await exportOne(record);
    expect(read(xml, 'offentligTittel')).toBe('Kommentar, Facebook, Provkommun, 2026-09-01');
    expect(read(xml, 'tittel')).toBe('Kommentar, Facebook, Provkommun, 2026-09-01');
    expect(xml.match(/<dokumentbeskrivelse>/g)).toHaveLength(xml.match(/<skjerming>/g)!.length - 1);
    const parties = (text: string) =>
      [
        ...text.matchAll(/<korrespondansepartNavn>([^<]*)<\/korrespondansepartNavn>(<erSkjermet>true<)?/g),
      ].map(([, name, isShielded]) => [name, isShielded !== undefined]);
    expect(parties(xml)).toEqual([['Ängla Påhittad', true]]);
    expect(parties(await exportOne(makeReply(record, 'Ängla Påhittad')))).toEqual([
      ['Ängla Påhittad', true],
      ['Provkommun', false],
    ]);
    const open = await exportOne({ ...record, isConfidential: false });
    expect(parties(open)).toEqual([['Ängla Påhittad', false]]);
    expect(open).not.toMatch(/offentligTittel|skjerming|Skjermet/);
  });

  it.each([
    ['incoming', 'requested', 'M Midlertidig registrering av innkommet dokument'],
    ['incoming', 'registered', 'J Journalført'],
    ['incoming', 'declined', 'M Midlertidig registrering av innkommet dokument'],
    ['outgoing', 'requested', 'E Ekspedert'],
    ['outgoing', 'registered', 'J Journalført'],
  ] as const)('says of what is %s and %s that it is %s', async (direction, state, status) => {
    const { record } = makeItem();
    const xml = await exportOne({ ...record, registration: { ...record.registration!, direction, state } });
    const [, code, meaning] = /<journalstatus><k:kode>(.*?)<.*?<k:beskrivelse>(.*?)</.exec(xml) ?? [];
    expect(`${code} ${meaning}`).toBe(status);
  });

  it('says of what was drawn up that it is finished, and gives no day that nobody knows', async () => {
    const { record } = makeItem({ kind: 'consent-note', registration: null, writtenAt: null });
    const drawnUp = await exportOne(record);
    expect(drawnUp).toContain('<journalstatus><k:kode>F</k:kode>');
    expect(read(drawnUp, 'dokumentetsDato')).toBe('2026-09-01');
    const unknown = await exportOne({ ...record, kind: 'comment' });
    expect(unknown).not.toMatch(/dokumentetsDato|mottattDato|journaldato/);
  });
});
