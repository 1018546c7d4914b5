import type { ExportInfo } from '@/utils/exports/export-format';
import type { DocumentWords } from '@/utils/exports/document/document-setting';
import type { RecordDocument } from '@/utils/exports/document/record-document';
import { showOnOneLine } from '@/utils/exports/document/show-hidden';
import type { PdfWriter } from './pdf-writer';

/** What cover, contents and margins need of a record that has been written. */
export interface FrameEntry {
  readonly id: string;
  readonly title: string;
  /** From 0, before the contents are put in front. */
  readonly page: number;
  readonly digest: string;
  readonly account: string;
  readonly capturedAt: string;
  readonly isConfidential: boolean;
  readonly isPractice: boolean;
}

type Element = PDFKit.PDFStructureElement;

/** Names on the cover; the rest is counted. */
const MOST_ACCOUNTS = 6;
const GREY = '#555555';
const SMALL = { size: 8, colour: GREY } as const;
/** The colour of a municipality that has given none. */
const OWN_COLOUR = '#2f4858';

/** points; a line of the contents, and what its heading takes */
const CONTENTS_LINE = 17;
const CONTENTS_HEAD = 40;

/** Elements under one element of the structure; PDF/A-1 takes 8191 in a row (ISO 19005-1, 6.1.12). */
export const MOST_KIDS = 8_000;

export function toEntry({ record, title, isConfidential }: RecordDocument, page: number): FrameEntry {
  const { id, evidenceHash: digest, account, capturedAt, isPractice } = record;
  return {
    id,
    title: showOnOneLine(title),
    page,
    digest,
    account: showOnOneLine(account.name),
    capturedAt,
    isConfidential,
    isPractice,
  };
}

/** The municipality's own colour, for lines and areas. */
export function colourOf({ setting }: DocumentWords): string {
  return setting.policy?.identity.colour ?? OWN_COLOUR;
}

interface Cover {
  readonly title: string;
  readonly subtitle: string;
  readonly entries: readonly FrameEntry[];
  readonly info: ExportInfo;
  readonly words: DocumentWords;
}

/** Whose records, of which accounts, from when until when, put together when and by what; and how to check them. */
export function writeCover(
  writer: PdfWriter,
  cover: Element,
  { title, subtitle, entries, info, words }: Cover,
): void {
  const { pdf, paragraph, table, area } = writer;
  const t = words.translate;
  const organization = showOnOneLine(info.organization);
  pdf.x = pdf.page.margins.left;
  area(0, 0, pdf.page.width, 14, colourOf(words));
  pdf.y = 170;
  paragraph(cover, organization, { size: 15, colour: GREY, after: 10 });
  paragraph(cover, title, { size: 28, weight: 'bold', tag: 'H1', after: 4 });
  paragraph(cover, subtitle, { size: 14, after: 18 });
  area(pdf.page.margins.left, pdf.y, 90, 3, colourOf(words));
  pdf.y += 24;
  const accounts = [...new Set(entries.map(({ account }) => account))];
  const days = entries.map(({ capturedAt }) => words.formatDate(capturedAt)).sort();
  const period = [...new Set([days[0], days.at(-1)])].filter((day) => day !== undefined);
  const registrar = words.setting.policy?.identity.registrar.name;
  const rows: readonly (readonly [string, string])[] = [
    [t('cover.records'), t('document.count', { count: entries.length })],
    [t('cover.accounts'), nameAccounts(accounts, words)],
    [t('cover.period'), period.join(' – ')],
    [t('cover.unit'), words.setting.unit ?? ''],
    [t('cover.registrar'), registrar ?? ''],
    [t('cover.made'), words.formatInstant(info.createdAt)],
    [t('cover.program'), `Bevara ${info.extensionVersion}`],
  ];
  table(
    cover,
    rows.filter(([, value]) => value !== ''),
    10,
  );
  const warning = { size: 11, weight: 'bold', colour: '#8a1c1c', after: 6 } as const;
  if (entries.some(({ isPractice }) => isPractice)) paragraph(cover, t('document.practice'), warning);
  if (entries.some(({ isConfidential }) => isConfidential))
    paragraph(cover, t('document.confidential'), warning);
  pdf.y += 12;
  paragraph(cover, t('cover.about'), { size: 10, after: 6 });
  paragraph(cover, t('cover.check'), { size: 10 });
}

function nameAccounts(accounts: readonly string[], words: DocumentWords): string {
  const more = accounts.length - MOST_ACCOUNTS;
  const named = accounts.slice(0, MOST_ACCOUNTS).join(', ');
  return more > 0 ? words.translate('cover.more-accounts', { named, count: more }) : named;
}

/** Written last, when the pages are known, and then moved behind the cover. Returns how many pages it took. */
export function writeContents(
  { pdf, paragraph, entry }: PdfWriter,
  parent: Element,
  entries: readonly FrameEntry[],
  words: DocumentWords,
): number {
  if (entries.length < 2) return 0;
  pdf.addPage();
  const before = pdf.bufferedPageRange().count - 1;
  const { margins, height } = pdf.page;
  const room = height - margins.top - margins.bottom;
  const onFirst = Math.floor((room - CONTENTS_HEAD) / CONTENTS_LINE);
  const pages =
    1 + Math.ceil(Math.max(0, entries.length - onFirst) / Math.max(1, Math.floor(room / CONTENTS_LINE)));
  paragraph(parent, words.translate('document.contents'), { size: 18, weight: 'bold', tag: 'H1', after: 10 });
  pdf.y = margins.top + CONTENTS_HEAD;
  for (let start = 0; start < entries.length; start += MOST_KIDS) {
    const list = pdf.struct('TOC');
    parent.add(list);
    for (const { title, page } of entries.slice(start, start + MOST_KIDS))
      entry(list, title, page + pages + 1);
    list.end();
  }
  while (pdf.bufferedPageRange().count - before < pages) pdf.addPage();
  return pdf.bufferedPageRange().count - before;
}

interface Margins {
  readonly entries: readonly FrameEntry[];
  /** pages */
  readonly contents: number;
  readonly hasCover: boolean;
  readonly info: ExportInfo;
  readonly words: DocumentWords;
}

/** Whose page, which record, its digest and the number of the page, on every page but the cover. */
export function writeMargins(
  { pdf, artifact, area }: PdfWriter,
  { entries, contents, hasCover, info, words }: Margins,
): void {
  const { count } = pdf.bufferedPageRange();
  const organization = showOnOneLine(info.organization);
  let record = -1;
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page);
    while (page >= (entries[record + 1]?.page ?? Infinity) + contents) record += 1;
    const { width, height, margins } = pdf.page;
    const inner = width - margins.left - margins.right;
    const number = words.translate('document.page', { page: page + 1, pages: count });
    artifact(number, height - 36, 'right', SMALL);
    if (page === 0 && hasCover) continue;
    artifact(organization, 40, 'left', { ...SMALL, weight: 'bold' });
    area(margins.left, 47, inner, 1, colourOf(words));
    area(margins.left, height - 48, inner, 0.5, '#bbbbbb');
    const entry = entries[record];
    if (!entry) continue;
    artifact(words.translate('document.record', { id: entry.id }), 40, 'right', SMALL);
    artifact(words.translate('print.digest', { digest: entry.digest }), height - 36, 'left', SMALL);
  }
}
