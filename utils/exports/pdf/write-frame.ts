import type { ExportInfo } from '@/utils/exports/export-format';
import { cutShort } from '@/utils/exports/document/cut-short';
import type { DocumentWords } from '@/utils/exports/document/document-setting';
import type { PrintedDocument } from '@/utils/exports/document/record-document';
import { showOnOneLine } from '@/utils/exports/document/show-hidden';
import { BOTTOM, INNER_WIDTH, MARGIN, PAGE } from './pages';
import type { PdfWriter } from './pdf-writer';
import type { Element } from './structure';

/** What the contents say of a record that has been written. */
export interface Entry {
  readonly title: string;
  /** From 0, before the contents are put in front. */
  readonly page: number;
  /** The object of that page. */
  readonly target: number;
}

/** What the cover says of all records together. */
export interface Tally {
  readonly accounts: Set<string>;
  /** ISO instants */
  first: string;
  last: string;
  isConfidential: boolean;
  isPractice: boolean;
  /** How many are archive captures, and what the last one is called. */
  captures: number;
  captureTitle: string;
}

/** Names on the cover; the rest is counted. */
const MOST_ACCOUNTS = 6;
const GREY = '#555555';
const SMALL = { size: 8, colour: GREY } as const;
/** The colour of a municipality that has given none. */
const OWN_COLOUR = '#2f4858';

/** points; a line of the contents, and what its heading takes */
const CONTENTS_LINE = 17;
const CONTENTS_HEAD = 40;

/** Letters of a title in the contents; longer ones do not fit on a line. */
const MOST_LETTERS = 160;

export function toEntry({ title }: PrintedDocument, page: number, target: number): Entry {
  return { title: cutShort(showOnOneLine(title), MOST_LETTERS), page, target };
}

export function createTally(): Tally {
  return {
    accounts: new Set(),
    first: '',
    last: '',
    isConfidential: false,
    isPractice: false,
    captures: 0,
    captureTitle: '',
  };
}

/** Adds a record to what the cover says. */
export function countIn(tally: Tally, { record, facts, title, isConfidential }: PrintedDocument): void {
  const { kind, capturedAt, isPractice } = record;
  const account = facts.find(({ key }) => key === 'account')?.shown ?? '';
  tally.accounts.add(showOnOneLine(account));
  if (tally.first === '' || capturedAt < tally.first) tally.first = capturedAt;
  if (capturedAt > tally.last) tally.last = capturedAt;
  tally.isConfidential ||= isConfidential;
  tally.isPractice ||= isPractice;
  if (kind !== 'archive-capture') return;
  tally.captures += 1;
  tally.captureTitle = showOnOneLine(title);
}

/** The municipality's own colour, for lines and areas. */
export function colourOf({ setting }: DocumentWords): string {
  return setting.policy?.identity.colour ?? OWN_COLOUR;
}

interface Cover {
  readonly title: string;
  readonly subtitle: string;
  readonly records: number;
  readonly tally: Tally;
  readonly info: ExportInfo;
  readonly words: DocumentWords;
  /** Of a copy for disclosure. */
  readonly provisions: readonly string[] | undefined;
}

/** Whose records, of which accounts, from when until when, put together when and by what; and how to check them. */
export function writeCover(
  writer: PdfWriter,
  cover: Element,
  { title, subtitle, records, tally, info, words, provisions }: Cover,
): void {
  const { pages, paragraph, table, area } = writer;
  const t = words.translate;
  const organization = showOnOneLine(info.organization);
  area(0, 0, PAGE.width, 14, colourOf(words));
  pages.y = 170;
  paragraph(cover, organization, { size: 15, colour: GREY, after: 10 });
  const isCaptures = !provisions && records > 0 && tally.captures === records;
  const heading = isCaptures && records === 1 ? tally.captureTitle : title;
  paragraph(cover, heading, { size: 28, weight: 'bold', tag: 'H1', after: 4 });
  if (!isCaptures) paragraph(cover, subtitle, { size: 14 });
  pages.y += 14;
  area(MARGIN.left, pages.y, 90, 3, colourOf(words));
  pages.y += 24;
  const days = [tally.first, tally.last].filter((instant) => instant !== '');
  const period = [...new Set(days.map((instant) => words.show(words.readDay(instant) ?? instant)))];
  const registrar = words.setting.policy?.identity.registrar.name;
  const rows: readonly (readonly [string, string])[] = [
    [t('cover.records'), t('document.count', { count: records })],
    [t('cover.accounts'), nameAccounts([...tally.accounts], words)],
    [t('cover.period'), period.join(' – ')],
    [t('cover.unit'), words.setting.unit ?? ''],
    // Whoever asks for a copy is nowhere (VAR-19).
    provisions ? [t('cover.provisions'), provisions.join('; ')] : [t('cover.registrar'), registrar ?? ''],
    [t('cover.made'), words.formatInstant(info.createdAt)],
    [t('cover.zone'), words.timeZone],
    [t('cover.program'), `Bevara ${info.extensionVersion}`],
  ];
  table(
    cover,
    rows.filter(([, value]) => value !== ''),
    10,
  );
  const warning = { size: 11, weight: 'bold', colour: '#8a1c1c', after: 6 } as const;
  if (tally.isPractice) paragraph(cover, t('document.practice'), warning);
  if (tally.isConfidential) paragraph(cover, t('document.confidential'), warning);
  pages.y += 12;
  const about = isCaptures ? 'cover.about.captures' : 'cover.about';
  paragraph(cover, t(provisions ? 'cover.about.copy' : about), { size: 10, after: 6 });
  paragraph(cover, t(provisions ? 'cover.check.copy' : 'cover.check'), { size: 10 });
}

function nameAccounts(accounts: readonly string[], words: DocumentWords): string {
  const more = accounts.length - MOST_ACCOUNTS;
  const named = accounts.slice(0, MOST_ACCOUNTS).join(', ');
  return more > 0 ? words.translate('cover.more-accounts', { named, count: more }) : named;
}

/** Written last, when the pages are known, after the cover; `front` is how many pages come before it. */
export function writeContents(
  { pages, structure, paragraph, entry }: PdfWriter,
  parent: Element,
  entries: readonly Entry[],
  words: DocumentWords,
): void {
  if (entries.length < 2) return;
  const before = pages.count('front') + countContents(entries.length);
  pages.add();
  paragraph(parent, words.translate('document.contents'), { size: 18, weight: 'bold', tag: 'H1', after: 10 });
  pages.y = MARGIN.top + CONTENTS_HEAD;
  const list = structure.open('TOC', parent);
  for (const { title, page, target } of entries) entry(list, title, before + page + 1, target);
  structure.close(list);
}

/** How many pages the contents of so many records take. */
function countContents(records: number): number {
  const room = BOTTOM - MARGIN.top;
  const onFirst = Math.floor((room - CONTENTS_HEAD) / CONTENTS_LINE);
  return 1 + Math.ceil(Math.max(0, records - onFirst) / Math.floor(room / CONTENTS_LINE));
}

/** Whose page, and of a record also which one and its digest: on every page but the cover. */
export function writeMargins(
  { artifact, area }: PdfWriter,
  document: PrintedDocument | null,
  info: ExportInfo,
  words: DocumentWords,
): void {
  artifact(showOnOneLine(info.organization), 40, 'left', { ...SMALL, weight: 'bold', isRepeated: true });
  area(MARGIN.left, 47, INNER_WIDTH, 1, colourOf(words));
  area(MARGIN.left, PAGE.height - 48, INNER_WIDTH, 0.5, '#bbbbbb');
  if (!document) return;
  const { id, evidenceHash: digest } = document.record;
  artifact(words.translate('document.record', { id: showOnOneLine(id) }), 40, 'right', SMALL);
  artifact(words.translate('print.digest', { digest }), PAGE.height - 36, 'left', SMALL);
}

/** The number of a page among all, at its foot. */
export function writeNumber(
  { artifact }: PdfWriter,
  page: number,
  pages: number,
  words: DocumentWords,
): void {
  artifact(words.translate('document.page', { page, pages }), PAGE.height - 36, 'right', SMALL);
}
