import { cutShort } from '@/utils/exports/document/cut-short';
import type { DocumentWords } from '@/utils/exports/document/document-setting';
import type { DocumentPicture, PrintedDocument } from '@/utils/exports/document/record-document';
import { OWN_KEYS } from '@/utils/exports/document/own-facts';
import { sectionOf } from '@/utils/exports/document/section-of';
import type { FactKey } from '@/utils/exports/document/record-facts';
import { showOnOneLine } from '@/utils/exports/document/show-hidden';
import { drawPicture, openPicture, type OpenedPicture } from './draw-picture';
import type { Drawing } from './drawing';
import type { PdfWriter } from './pdf-writer';
import type { Element } from './structure';
import { colourOf } from './write-frame';

const H2 = {
  size: 12,
  weight: 'bold',
  tag: 'H2',
  before: 6,
  after: 4,
  // Three lines of text: a paragraph is not torn so that one line stands alone.
  keep: 52,
  isRepeated: true,
} as const;
const LIST_HEADING = { ...H2, keep: 42 } as const;
/** points; a part of the evidence with its digest, what the last of them needs, and their heading */
const PART_ROW = 13.86;
const LAST_PART_ROW = 16.5;
const PARTS_HEADING = 29.1;
/** points; a line of a list */
const LIST_LINE = 14.78;
/** points; what stays on one page at most, so that digests do not stand alone on the last */
const MOST_TOGETHER = 300;
const BODY = { size: 10, after: 8, direction: 'own' } as const;
const SMALL = { size: 9, after: 2 } as const;

/** What a document says above or below its table. */
export const SAID_ELSEWHERE: ReadonlySet<FactKey> = new Set([
  'title',
  'text',
  'postText',
  'faults',
  'isPractice',
  ...OWN_KEYS,
]);

/**
 * One record on pages of its own: the comment first, then all that is known of it, ending with digests. Returns the
 * object of its first page, and the pictures that are whole and still could not be drawn; yields bytes whenever
 * there are many, so that of a hundred pictures one is in memory.
 */
export async function* writeRecord(
  writer: PdfWriter,
  parent: Element,
  document: PrintedDocument,
  drawing: Drawing,
  words: DocumentWords,
): AsyncGenerator<Uint8Array, { readonly target: number; readonly undrawn: readonly string[] }> {
  const { pdf, pages, structure, outline, paragraph, table, roomFor } = writer;
  const { record } = document;
  const t = words.translate;
  const undrawn: string[] = [];
  const countSigns = () => ({
    substituted: writer.unknown(),
    painted: writer.painted(),
    heaped: writer.heaped(),
  });
  const before = countSigns();
  pages.add();
  const section = structure.open('Sect', parent);
  const first = pages.id;
  outline.add(cutShort(showOnOneLine(document.title), 120), first);

  paragraph(section, showOnOneLine(document.title), { size: 17, weight: 'bold', tag: 'H1', after: 8 });
  if (record.isPractice)
    paragraph(section, t('document.practice'), { size: 10.5, weight: 'bold', colour: '#8a1c1c' });
  if (document.isConfidential)
    paragraph(section, t('document.confidential'), { size: 10.5, weight: 'bold', colour: '#8a1c1c' });

  paragraph(section, t(`section.text.${record.kind}`), H2);
  paragraph(section, document.byline, { ...SMALL, colour: '#444444' });
  paragraph(section, tellText(document, words), {
    size: 12,
    after: 8,
    indent: 12,
    bar: colourOf(words),
    direction: 'own',
  });

  const own = sectionOf(document, words);
  if (own) list(own.heading, own.lines);
  if (document.postText !== '') {
    paragraph(section, t('section.post'), H2);
    paragraph(section, document.postText, BODY);
  }
  if (document.thread.length > 0) {
    paragraph(section, t('section.thread'), H2);
    for (const { by, text, isSubject, isReply } of document.thread) {
      const indent = isReply ? 34 : 12;
      const bar = isSubject ? colourOf(words) : '#cccccc';
      const weight = isSubject ? 'bold' : 'regular';
      paragraph(section, by, { size: 9, after: 0, indent, bar, colour: '#444444', weight });
      paragraph(section, text, { size: 9.5, after: 6, indent, bar, direction: 'own' });
    }
  }
  if (record.kind === 'archive-capture') {
    facts();
    yield* screens();
  } else {
    yield* pictures();
    facts();
  }
  list(
    t('section.films'),
    document.films.map(({ line }) => line),
  );
  list(t('section.missing'), document.missing);
  list(t('section.faults'), document.faultLines);
  list(t('section.masks'), document.masks ?? []);
  const count = document.parts.length;
  const digests = count === 0 ? 0 : PARTS_HEADING + (count - 1) * PART_ROW + LAST_PART_ROW;
  list(t('section.events'), document.events, document.events.length * LIST_LINE + digests);
  if (count > 0) {
    const keep = LAST_PART_ROW + (count > 1 ? PART_ROW : 0);
    paragraph(section, t('section.parts'), { ...H2, keep });
    table(
      section,
      document.parts.map(({ name, sha256 }) => [name, sha256]),
      8,
    );
  }
  const after = countSigns();
  for (const key of ['substituted', 'painted', 'heaped'] as const)
    if (after[key] > before[key])
      paragraph(
        section,
        t(`document.${key}`, {
          count: after[key] - before[key],
          exact: t(document.masks ? 'document.exact.copy' : 'document.exact'),
        }),
        { ...SMALL, colour: '#444444' },
      );
  structure.close(section);
  return { target: first, undrawn };

  async function openOne(picture: DocumentPicture): Promise<OpenedPicture> {
    const opened = await openPicture(writer, picture, drawing, words);
    if (typeof opened === 'string' && picture.fault === null) undrawn.push(picture.name);
    return opened;
  }

  async function* pictures(): AsyncGenerator<Uint8Array> {
    for (const [index, picture] of document.pictures.entries()) {
      const opened = await openOne(picture);
      const keep = typeof opened === 'string' ? LIST_HEADING.keep : roomFor(opened.size);
      if (index === 0) paragraph(section, t('section.pictures'), { ...H2, keep });
      drawPicture(writer, section, picture, opened);
      if (pdf.isFull()) yield pdf.takeBytes();
    }
  }

  /** Each on a page of its own (NYK-18). */
  async function* screens(): AsyncGenerator<Uint8Array> {
    for (const picture of document.pictures) {
      pages.add();
      drawPicture(writer, section, picture, await openOne(picture));
      if (pdf.isFull()) yield pdf.takeBytes();
    }
    pages.add();
  }

  function facts(): void {
    paragraph(section, t('section.facts'), LIST_HEADING);
    table(
      section,
      document.facts
        .filter(({ key, shown }) => shown !== '' && !SAID_ELSEWHERE.has(key))
        .map(({ label, shown }) => [label, shown]),
    );
  }

  /** A heading with lines below; `together` are points that stay on the heading's page where they are not too many. */
  function list(heading: string, lines: readonly string[], together = 0): void {
    if (lines.length === 0) return;
    const keep = together > MOST_TOGETHER ? LIST_HEADING.keep : Math.max(together, LIST_HEADING.keep);
    paragraph(section, heading, { ...LIST_HEADING, keep });
    for (const line of lines) paragraph(section, line, SMALL);
    pages.y += 2;
  }
}

/** The text, or why there is none. */
export function tellText({ text }: Pick<PrintedDocument, 'text'>, words: DocumentWords): string {
  if (text === null) return words.translate('document.text-not-kept');
  return text.trim() === '' ? words.translate('document.no-text') : text;
}
