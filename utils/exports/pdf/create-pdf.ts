import type { ExportFormat, ExportInfo, ExportRequest, ExportRun } from '@/utils/exports/export-format';
import { streamDocuments } from '@/utils/exports/document/document-stream';
import type { DocumentWords } from '@/utils/exports/document/document-setting';
import type { RecordDocument } from '@/utils/exports/document/record-document';
import { showOnOneLine } from '@/utils/exports/document/show-hidden';
import type { PdfFlavour } from './archive-pdf';
import type { Drawing } from './drawing';
import { openWriter, type PdfWriter } from './pdf-writer';
import { writeRecord } from './write-record';

/** After so many records what the fonts remember is thrown away. */
const FORGET_EVERY = 100;

/** All records as one archive document: PDF/A-1a, the flavour that Nordic archives name (records.md §0). */
export const pdfFormat: ExportFormat = {
  id: 'pdf',
  extension: 'pdf',
  mediaType: 'application/pdf',
  create: (request) => createPdf(request),
};

/** What a document is made with. */
export interface PdfSetting {
  readonly drawing: Drawing;
  readonly words: DocumentWords;
  readonly info: ExportInfo;
  readonly flavour?: PdfFlavour;
  /** On cover and in the properties; left out: what a list of records is called. */
  readonly title?: string;
  readonly subtitle?: string;
}

/** One document of the chosen flavour with cover and contents; pictures are in memory one at a time. */
export function createPdf(request: ExportRequest, flavour: PdfFlavour = 'PDF/A-1a'): ExportRun {
  const { drawing, info } = request;
  if (!drawing) throw new Error('A PDF is drawn with fonts, and the request has none.');
  return streamDocuments(request, ({ words, documents }) =>
    writePdf(documents, { drawing, words, info, flavour }),
  );
}

/** The bytes of a document, as they are written. More than one record gets a cover and a table of contents. */
export async function* writePdf(
  documents: AsyncIterable<RecordDocument>,
  setting: PdfSetting,
): AsyncGenerator<Uint8Array> {
  const { drawing, words, info, flavour = 'PDF/A-1a' } = setting;
  const title = setting.title ?? words.translate('document.title');
  const subtitle = setting.subtitle ?? words.translate('document.subtitle');
  const writer = await openWriter(
    {
      flavour,
      title: `${title}: ${showOnOneLine(info.organization)}`,
      author: showOnOneLine(info.organization),
      subject: subtitle,
      creator: `Bevara ${info.extensionVersion}`,
      createdAt: info.createdAt,
      language: words.language,
    },
    drawing,
  );
  const { pdf } = writer;
  const starts: { title: string; page: number; digest: string }[] = [];
  const cover = pdf.struct('Sect');
  pdf.addStructure(cover);
  pdf.addPage();
  for await (const document of documents) {
    starts.push({
      title: showOnOneLine(document.title),
      page: pdf.bufferedPageRange().count,
      digest: document.record.evidenceHash,
    });
    await writeRecord(writer, document, drawing, words);
    attachOriginals(writer, document, flavour, info.createdAt);
    if (starts.length % FORGET_EVERY === 0) writer.forget();
    yield* writer.take();
  }
  const records = pdf.bufferedPageRange().count;
  const contents = writeContents(writer, cover, starts, words);
  pdf.movePages(records, contents, 1);
  pdf.switchToPage(0);
  writeCover(writer, cover, { title, subtitle, count: starts.length }, info, words);
  cover.end();
  numberPages(writer, starts, contents, words);
  pdf.end();
  yield* writer.take();
}

/** One record as a document of its own, whole. */
export async function renderRecordPdf(
  document: RecordDocument,
  setting: PdfSetting,
): Promise<Uint8Array<ArrayBuffer>> {
  const one = async function* () {
    yield document;
  };
  const chunks: Uint8Array[] = [];
  for await (const chunk of writePdf(one(), setting)) chunks.push(chunk);
  const bytes = new Uint8Array(chunks.reduce((size, { length }) => size + length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

function writeCover(
  { pdf, paragraph }: PdfWriter,
  cover: PDFKit.PDFStructureElement,
  { title, subtitle, count }: { title: string; subtitle: string; count: number },
  info: ExportInfo,
  words: DocumentWords,
): void {
  const t = words.translate;
  pdf.x = pdf.page.margins.left;
  pdf.y = 220;
  paragraph(cover, showOnOneLine(info.organization), { size: 14, colour: '#444444', after: 10 });
  paragraph(cover, title, { size: 28, weight: 'bold', tag: 'H1', after: 4 });
  paragraph(cover, subtitle, { size: 14, after: 24 });
  paragraph(cover, t('document.count', { count }), { size: 11 });
  const when = words.formatInstant(info.createdAt);
  paragraph(cover, t('document.made', { when, version: info.extensionVersion }), { size: 11 });
}

/** Written last, when the pages are known, and then moved behind the cover. Returns how many pages it took. */
function writeContents(
  { pdf, paragraph }: PdfWriter,
  cover: PDFKit.PDFStructureElement,
  starts: readonly { title: string; page: number }[],
  words: DocumentWords,
): number {
  if (starts.length < 2) return 0;
  const before = pdf.bufferedPageRange().count;
  // 43 entries of one line fit on a page; what a long title takes more is not known before it is drawn.
  const expected = Math.ceil((starts.length + 2) / 43);
  pdf.addPage();
  paragraph(cover, words.translate('document.contents'), { size: 16, weight: 'bold', tag: 'H1', after: 8 });
  for (const { title, page } of starts) {
    const short = [...title].length > 70 ? `${[...title].slice(0, 70).join('')}…` : title;
    paragraph(cover, `${page + expected + 1}  ${short}`, { size: 10, after: 1 });
  }
  while (pdf.bufferedPageRange().count - before < expected) pdf.addPage();
  return pdf.bufferedPageRange().count - before;
}

function numberPages(
  { pdf, artifact }: PdfWriter,
  starts: readonly { page: number; digest: string }[],
  contents: number,
  words: DocumentWords,
): void {
  const { count } = pdf.bufferedPageRange();
  let record = -1;
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page);
    while (page >= (starts[record + 1]?.page ?? Infinity) + contents) record += 1;
    const digest = starts[record]?.digest;
    if (digest) artifact(words.translate('print.digest', { digest }), 806, 'left');
    artifact(words.translate('document.page', { page: page + 1, pages: count }), 806, 'right');
  }
}

/** PDF/A-3 carries the evidence itself inside (ISO 19005-3, 6.8). */
function attachOriginals(
  { pdf }: PdfWriter,
  { record, parts }: RecordDocument,
  flavour: PdfFlavour,
  createdAt: string,
): void {
  if (flavour !== 'PDF/A-3a') return;
  for (const { name, mediaType, bytes } of parts) {
    if (!bytes) continue;
    pdf.file(
      bytes as never,
      {
        name: `${record.id}-${name}`,
        type: mediaType,
        creationDate: new Date(createdAt),
        modifiedDate: new Date(createdAt),
        relationship: 'Source',
      } as never,
    );
  }
}
