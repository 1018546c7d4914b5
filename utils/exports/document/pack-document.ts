import { makeZip } from 'client-zip';
import { digestBytes } from '@/utils/domain/digest';
import type { ExportRequest } from '@/utils/exports/export-format';
import { renderRecordPdf } from '@/utils/exports/pdf/create-pdf';
import type { DocumentWords } from './document-setting';
import { nameRecordFile } from './file-name';
import type { RecordDocument } from './record-document';

/** A file on its way into a package, with what METS and its like say of it. */
export interface PackedFile {
  /** From the folder it is packed into, `/` between. */
  readonly path: string;
  /** Its place in an address: every part percent-encoded. */
  readonly href: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** hex */
  readonly sha256: string;
}

/** The file as it is listed, without its bytes. */
export type ListedFile = Omit<PackedFile, 'bytes'> & { readonly size: number };

/**
 * The files of one record in a folder of its number: the PDF under the name of the pack's template, the record as
 * JSON, and every part of the evidence that could be read.
 */
export async function packDocument(
  document: RecordDocument,
  number: number,
  request: ExportRequest,
  words: DocumentWords,
): Promise<PackedFile[]> {
  if (!request.drawing) throw new Error('A package with PDF is drawn with fonts, and the request has none.');
  const folder = String(number).padStart(6, '0');
  const setting = { drawing: request.drawing, words, info: request.info };
  const json = new TextEncoder().encode(`${JSON.stringify(document.record, null, 2)}\n`);
  const files: (readonly [name: string, mediaType: string, bytes: Uint8Array<ArrayBuffer>])[] = [
    [
      `${nameRecordFile(document.record, words)}.pdf`,
      'application/pdf',
      await renderRecordPdf(document, setting),
    ],
    ['record.json', 'application/json', json],
  ];
  for (const { name, mediaType, read } of document.parts) {
    const bytes = await read();
    if (bytes) files.push([name, mediaType, bytes]);
  }
  return Promise.all(
    files.map(([name, mediaType, bytes]) => packFile(`${folder}/${name}`, mediaType, bytes)),
  );
}

/** A file with its digest. */
export async function packFile(
  path: string,
  mediaType: string,
  content: Uint8Array<ArrayBuffer> | string,
): Promise<PackedFile> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const href = path.split('/').map(encodeURIComponent).join('/');
  return { path, href, mediaType, bytes, sha256: await digestBytes(bytes) };
}

export function listFile({ path, href, mediaType, bytes, sha256 }: PackedFile): ListedFile {
  return { path, href, mediaType, sha256, size: bytes.length };
}

/** The bytes of a zip with these files; they are stored as they are, since PDF and pictures are packed already. */
export async function* zipFiles(
  files: AsyncIterable<{ readonly path: string; readonly bytes: Uint8Array<ArrayBuffer> }>,
  createdAt: string,
): AsyncGenerator<Uint8Array> {
  const entries = async function* () {
    for await (const { path, bytes } of files)
      yield { name: path, input: bytes, lastModified: new Date(createdAt) };
  };
  const reader = makeZip(entries(), { buffersAreUTF8: true }).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
