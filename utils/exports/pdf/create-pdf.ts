import { joinBytes } from '@/utils/exports/join-bytes';
import type {
  ExportFormat,
  ExportInfo,
  ExportRequest,
  ExportRun,
  UnheldPart,
} from '@/utils/exports/export-format';
import { streamDocuments } from '@/utils/exports/document/document-stream';
import type { DocumentWords } from '@/utils/exports/document/document-setting';
import { listFilms, type PrintedDocument } from '@/utils/exports/document/record-document';
import { showOnOneLine } from '@/utils/exports/document/show-hidden';
import type { PdfFlavour } from './archive-pdf';
import type { Drawing } from './drawing';
import { openWriter, type PdfWriter } from './pdf-writer';
import {
  countIn,
  createTally,
  toEntry,
  writeContents,
  writeCover,
  writeMargins,
  writeNumber,
  type Entry,
} from './write-frame';
import { writeRecord } from './write-record';

const FLAVOURS: Readonly<Record<string, PdfFlavour>> = {
  '1a': 'PDF/A-1a',
  '2a': 'PDF/A-2a',
  '3a': 'PDF/A-3a',
};

/** All records as one archive document: PDF/A-1a, the flavour that Nordic archives name (records.md §0). */
export const pdfFormat: ExportFormat = {
  id: 'pdf',
  extension: 'pdf',
  mediaType: 'application/pdf',
  variants: ['1a', '2a', '3a'],
  create: (request) => createPdf(request, FLAVOURS[request.variant ?? '1a']),
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
  /** What the document is known by; left out: the export that it is. */
  readonly id?: string;
  /** One record, without a cover. */
  readonly isSingle?: boolean;
  /** What a copy for disclosure is masked by, each provision once; left out in everything that holds the whole. */
  readonly provisions?: readonly string[];
  /** Told of every part that the document cannot hold. */
  readonly onUnheld?: (part: UnheldPart) => void;
}

/** One document of the chosen flavour with cover and contents; pictures are in memory one at a time. */
export function createPdf(request: ExportRequest, flavour: PdfFlavour = 'PDF/A-1a'): ExportRun {
  const { drawing, info } = request;
  if (!drawing) throw new Error('A PDF is drawn with fonts, and the request has none.');
  return streamDocuments(request, ({ words, documents }, onUnheld) =>
    writePdf(documents, { drawing, words, info, flavour, onUnheld }),
  );
}

/**
 * The bytes of a document, as they are written. It has a cover unless it is a single record, and a table of contents
 * when there are several.
 */
export async function* writePdf(
  documents: AsyncIterable<PrintedDocument>,
  setting: PdfSetting,
): AsyncGenerator<Uint8Array> {
  const { drawing, words, info, flavour = 'PDF/A-1a', isSingle = false } = setting;
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
      id: setting.id ?? info.exportId ?? null,
    },
    drawing,
  );
  const { pdf, pages, structure } = writer;
  const entries: Entry[] = [];
  const tally = createTally();
  const frame = isSingle ? null : structure.open('Sect', structure.top);
  const part = structure.open('Part', structure.top);
  for await (const document of documents) {
    const page = pages.count('body');
    const margins = pages.collect(() => writeMargins(writer, document, info, words));
    writer.onPage(() => pages.put(margins));
    const { target, undrawn } = yield* writeRecord(writer, part, document, drawing, words);
    if (flavour !== 'PDF/A-3a')
      for (const name of [...undrawn, ...listFilms(document)])
        setting.onUnheld?.({ recordId: document.record.id, part: name });
    pages.turnTo('body');
    if (!isSingle) entries.push(toEntry(document, page, target));
    countIn(tally, document);
    if (flavour === 'PDF/A-3a') yield* attachOriginals(writer, document, info.createdAt);
    if (pdf.isFull()) yield pdf.takeBytes();
  }
  structure.close(part);
  if (frame) {
    pages.turnTo('front');
    writer.onPage(() => undefined);
    pages.add();
    const { provisions } = setting;
    writeCover(writer, frame, { title, subtitle, records: entries.length, tally, info, words, provisions });
    pages.turnTo('front');
    const margins = pages.collect(() => writeMargins(writer, null, info, words));
    writer.onPage(() => pages.put(margins));
    writeContents(writer, frame, entries, words);
    structure.close(frame);
  }
  yield* writer.close((page, all) => writeNumber(writer, page, all, words));
}

/** One record as a document of its own, whole. */
export async function renderRecordPdf(
  document: PrintedDocument,
  setting: PdfSetting,
): Promise<Uint8Array<ArrayBuffer>> {
  const one = async function* () {
    yield document;
  };
  const chunks: Uint8Array[] = [];
  const title = showOnOneLine(document.title);
  for await (const chunk of writePdf(one(), { ...setting, id: document.record.id, title, isSingle: true }))
    chunks.push(chunk);
  return joinBytes(chunks);
}

/** PDF/A-3 carries the evidence itself inside (ISO 19005-3, 6.8). */
async function* attachOriginals(
  { pdf }: PdfWriter,
  { record, parts }: PrintedDocument,
  createdAt: string,
): AsyncGenerator<Uint8Array> {
  for (const { name, mediaType, read } of parts) {
    const bytes = await read();
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
    if (pdf.isFull()) yield pdf.takeBytes();
  }
}
