import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, describe, expect, it } from 'vitest';
import { verifyPackage } from '@/scripts/verify/verify-package';
import { checkFile } from '@/test/support/exports/check-file';
import { has } from '@/test/support/exports/checkers';
import { makeEvents } from '@/test/support/exports/make-items';
import { readSheet } from '@/test/support/exports/read-sheet';
import { richItems } from '@/test/support/exports/rich-items';
import { makeRequest, runExport } from '@/test/support/exports/run-export';
import { unpack } from '@/test/support/exports/unpack';
import { ENTRY_PLACES, LEFT_TO_DOCUMENTS } from '@/utils/exports/arkivmelding/describe-journalpost';
import { createWords } from '@/utils/exports/document/document-setting';
import { LEFT_TO_APPENDICES, RECORD_PLACES } from '@/utils/exports/document/erms/describe-erms-record';
import { showValue } from '@/utils/exports/document/local-time';
import { emlFormat } from '@/utils/exports/eml/create-eml';
import { OWN_KEYS } from '@/utils/exports/document/own-facts';
import { buildDocument, type RecordDocument } from '@/utils/exports/document/record-document';
import { FACT_KEYS, INSTANT_KEYS, type FactKey } from '@/utils/exports/document/record-facts';
import { sectionOf } from '@/utils/exports/document/section-of';
import { exportFormats } from '@/utils/exports/registry';

const folder = mkdtempSync(join(tmpdir(), 'bevara-facts-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** How one archive format says facts: in elements of their own, in lines among the rest, or not, and why. */
interface Form {
  readonly places: Partial<Readonly<Record<FactKey, string>>>;
  readonly leftOut: Partial<Readonly<Record<FactKey, string>>>;
  readonly rest: readonly string[];
  /** The XML of each record, in order, of the unpacked package. */
  readonly find: (out: string) => readonly string[];
}

const readErms = (file: string) => readFileSync(file, 'utf8').match(/<record .*?<\/record>/gs) ?? [];
const erms = { places: RECORD_PLACES, leftOut: LEFT_TO_APPENDICES, rest: ['note', 'description'] };
const FORMS: readonly (readonly [id: string, form: Form])[] = [
  [
    'arkivmelding',
    {
      places: ENTRY_PLACES,
      leftOut: LEFT_TO_DOCUMENTS,
      rest: ['beskrivelse'],
      find: (out) =>
        readdirSync(out)
          .filter((name) => /^\d/.test(name))
          .sort()
          .map((name) => readFileSync(join(out, name, 'arkivmelding.xml'), 'utf8')),
    },
  ],
  [
    'eark',
    { ...erms, find: (out) => readErms(join(out, readdirSync(out)[0]!, 'metadata/descriptive/erms.xml')) },
  ],
  ['fgs', { ...erms, find: (out) => readErms(join(out, 'content/erms.xml')) }],
];

/** What an element (`name`, `name[attribute="value"]`) or an attribute (`name[attribute]`) says, wherever it stands. */
function readAll(xml: string, place: string): readonly string[] {
  const [, name, attribute, value] = /^(\w+)(?:\[(\w+)(?:="(.*)")?\])?$/.exec(place) ?? [];
  const found = [
    ...xml.matchAll(new RegExp(`<${name}(\\s[^>]*)?>(.*?)</${name}>|<${name}(\\s[^>]*)/>`, 'gs')),
  ];
  return found.flatMap(([, open, inner = '', empty]) => {
    const [, said] = new RegExp(`\\s${attribute}="([^"]*)"`).exec(open ?? empty ?? '') ?? [];
    if (attribute && value === undefined) return said ?? [];
    return said === value ? decode(inner.replace(/<[^>]*>/g, ' ')) : [];
  });
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

const squeeze = (text: string) => text.replace(/\s+/g, '');
const { setting } = await makeRequest([]);
const words = createWords(setting);
const documents = await Promise.all(
  richItems.map(async (item) => buildDocument(item, makeEvents([item]), words)),
);

/** What elements with a code, or a time, say for what documents write in words. */
function codeOf(key: FactKey, { record, direction }: RecordDocument): readonly string[] | null {
  const at = (instant: string | undefined) => [words.formatXmlTime(instant ?? '')];
  if (key === 'kind') return [record.kind === 'comment' ? 'social-media-comment' : 'social-media-channel'];
  if (key === 'direction')
    return {
      incoming: ['I', 'incoming'],
      outgoing: ['U', 'outgoing'],
      'drawn-up': ['X', 'internal_memo_without_follow-up'],
    }[direction];
  if (key === 'receivedAt' || key === 'sentAt') return at(record.registration?.receivedAt);
  if (key === 'capturedAt' || key === 'storedAt') return at(record[key]);
  return null;
}

it('the records of this test say every fact but those that only some kinds have', () => {
  const said = new Set(
    documents.flatMap(({ facts }) => facts.filter(({ shown }) => shown).map(({ key }) => key)),
  );
  const own: readonly FactKey[] = OWN_KEYS;
  expect(FACT_KEYS.filter((key) => !said.has(key) && !own.includes(key))).toEqual([]);
});

describe.each(FORMS)('every fact of a record in %s', (id, { places, leftOut, rest, find }) => {
  it('stands in its own element, among the rest, or is left out for a reason', async () => {
    const format = exportFormats.find((one) => one.id === id)!;
    const records = find(unpack((await runExport(format, richItems)).bytes));
    expect(records).toHaveLength(documents.length);
    for (const [at, document] of documents.entries()) {
      const said = (place: string) => readAll(records[at]!, place);
      const own = sectionOf(document, words)?.lines ?? [];
      for (const { key, label, value, shown } of document.facts) {
        const place = places[key];
        const where = `${document.record.id}, ${key}`;
        if (key in leftOut || shown === '') continue;
        if (key === 'isConfidential') expect(said(place!).length > 0, where).toBe(document.isConfidential);
        else if (place)
          expect(
            said(place).filter((text) =>
              (codeOf(key, document) ?? [showValue(value)]).some((one) =>
                squeeze(text).includes(squeeze(one)),
              ),
            ).length,
            where,
          ).toBeGreaterThan(0);
        else {
          const line = own.find((one) => one.startsWith(`${label}:`)) ?? `${label}: ${showValue(value)}`;
          expect(squeeze(rest.flatMap(said).join('\n')), where).toContain(squeeze(line));
        }
      }
    }
  });

  it('is what `npm run verify` works out again, in every language and under every pack', async () => {
    const format = exportFormats.find((one) => one.id === id)!;
    for (const wishes of [{}, { language: 'nb', pack: 'no/sogne' }, { language: 'en' }] as const) {
      const { bytes } = await runExport(format, richItems, wishes);
      const { faults } = verifyPackage(bytes, 'p.zip');
      expect(faults.map(({ file, code }) => `${code} ${file.split('/').at(-1)}`)).toEqual([
        'part-digest comment.html',
      ]);
    }
  });

  it('has a reason for each fact that it leaves out, and no place for it', () => {
    for (const [key, reason] of Object.entries(leftOut)) {
      expect(reason.length, key).toBeGreaterThan(20);
      expect(places).not.toHaveProperty(key);
    }
  });
});

/** What a registrar is told of each record in a letter. */
const LETTER = [
  'title',
  'number',
  'caseNumber',
  'receivedAt',
  'sentAt',
  'from',
  'to',
  'registeredAt',
  'officer',
] as const satisfies readonly FactKey[];

const READ = (['pdf', 'print', 'csv', 'xlsx'] as const).filter((id) => id !== 'pdf' || has.poppler);

it.each(READ)('every fact of a record in %s stands as documents or lists write it', async (id) => {
  const format = exportFormats.find((one) => one.id === id)!;
  const file = join(folder, `facts.${format.extension}`);
  const { bytes } = await runExport(format, richItems);
  writeFileSync(file, bytes);
  const isList = id === 'csv' || id === 'xlsx';
  const text = {
    pdf: () => checkFile['pdf']!(file),
    print: () => decode(checkFile['print']!(file)),
    csv: () => new TextDecoder().decode(bytes).replaceAll('""', '"'),
    xlsx: () => decode(readSheet(bytes).flat().join('\n')),
  }[id]();
  const squeezed = squeeze(text);
  for (const { record, facts } of documents)
    for (const { key, value, shown } of facts) {
      // A sheet has a moment without its zone, which stands once above the column.
      const listed =
        id === 'xlsx' && INSTANT_KEYS.has(key) ? showValue(value).slice(0, 19) : showValue(value);
      const isOnPageByNotice = !isList && (key === 'isPractice' || key === 'isConfidential');
      if (!isOnPageByNotice)
        expect(squeezed, `${record.id}, ${key}`).toContain(squeeze(isList ? listed : shown));
    }
});

it('the letter says of a registration what the documents say of it', async () => {
  const sent = documents.flatMap((document, at) =>
    document.isConfidential ? [] : [{ document, item: richItems[at]! }],
  );
  const { bytes } = await runExport(
    emlFormat,
    sent.map(({ item }) => item),
  );
  const lines = ((await PostalMime.parse(bytes)).text ?? '')
    .split('\r\n')
    .filter((line) => /^\d+\. /.test(line));
  expect(lines).toHaveLength(sent.length);
  for (const [at, { document }] of sent.entries())
    for (const key of LETTER) {
      const fact = document.facts.find((one) => one.key === key)!;
      expect(lines[at], `${document.record.id}, ${key}`).toContain(fact.shown);
      // Nothing is said to be received that no document says was.
      if (fact.shown === '' && key === 'receivedAt')
        expect(lines[at]).toMatch(/^\d+\. (Skickad|Dokumenterad)/);
    }
});
