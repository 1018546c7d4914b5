import { fail, succeed, type Result } from '@/utils/domain/result';
import type { StoredRecord } from '@/utils/domain/record';
import type {
  ExportFormat,
  ExportRefusal,
  ExportRequest,
  ExportRun,
  UnheldPart,
} from '@/utils/exports/export-format';
import { streamDocuments, type DocumentSource } from '@/utils/exports/document/document-stream';
import { createNamer, nameRecordFile } from '@/utils/exports/document/file-name';
import { renderRecordPdf } from '@/utils/exports/pdf/create-pdf';
import { encodeBody, encodeFileName, encodeHeader } from './encode-mime';
import { writeLetter, type LetterEntry } from './write-letter';

/** Larger letters are stopped on the way (records.md §6). bytes of attachments */
const MAX_BYTES = 20_000_000;

/** A draft of a letter to the registrar with a PDF per record. Nothing confidential may go this way. */
export const emlFormat: ExportFormat = {
  id: 'eml',
  extension: 'eml',
  mediaType: 'message/rfc822',
  create: createEml,
  refuses: (record) => refuseLetter(record),
};

/** Thrown through the stream when a record turns up that may not be sent; the page has asked `refuses` before. */
export class ExportRefused extends Error {
  readonly code: ExportRefusal;

  constructor(code: ExportRefusal) {
    super(`These records may not leave as a letter: ${code}.`);
    this.code = code;
  }
}

/** Confidential matter is never sent by e-mail (NYK-15, VAR-9, KAL-11). */
export function refuseLetter(record: StoredRecord): ExportRefusal | null {
  return record.isConfidential ? 'confidential' : null;
}

/** The letter as a stream. It is put together whole before the first byte leaves: a refusal leaves nothing behind. */
export function createEml(request: ExportRequest): ExportRun {
  return streamDocuments(request, async function* (source, onUnheld) {
    const letter = await composeLetter(request, source, onUnheld);
    if (!letter.ok) throw new ExportRefused(letter.failure);
    yield letter.value;
  });
}

/**
 * A message in MIME (RFC 5322, 2045, 2047, 2231) that Outlook opens as a draft (`X-Unsent`). Sender and date are left
 * to the program that sends it. Refuses with `confidential` or `too-large`.
 */
async function composeLetter(
  request: ExportRequest,
  { documents, words }: DocumentSource,
  onUnheld: (part: UnheldPart) => void,
): Promise<Result<Uint8Array<ArrayBuffer>, ExportRefusal>> {
  const { drawing, info } = request;
  if (!drawing) throw new Error('A letter has PDFs, which are drawn with fonts, and the request has none.');
  const entries: LetterEntry[] = [];
  const attachments: string[] = [];
  const name = createNamer();
  const boundary = `bevara-${info.createdAt.replace(/\D/g, '')}`;
  let size = 0;
  for await (const document of documents) {
    const refusal = refuseLetter(document.record);
    if (refusal) return fail(refusal);
    const pdf = await renderRecordPdf(document, { drawing, words, info, onUnheld });
    size += pdf.length;
    if (size > MAX_BYTES) return fail('too-large');
    entries.push({ title: document.title, facts: document.facts });
    attachments.push(attach(`${name(nameRecordFile(document.record, words))}.pdf`, pdf, boundary));
  }
  const { subject, text } = writeLetter(entries, words);
  const to = words.setting.policy?.identity.registrar.email;
  const message = [
    'X-Unsent: 1\r\n',
    info.exportId ? `X-Bevara-Export: ${info.exportId}\r\n` : '',
    to ? `To: ${to.replace(/[\r\n]/g, '')}\r\n` : '',
    encodeHeader('Subject', subject),
    'MIME-Version: 1.0\r\n',
    `Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n`,
    `--${boundary}\r\n`,
    'Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n',
    encodeBody(new TextEncoder().encode(text)),
    ...attachments,
    `--${boundary}--\r\n`,
  ].join('');
  return succeed(new TextEncoder().encode(message));
}

function attach(name: string, bytes: Uint8Array, boundary: string): string {
  return [
    `--${boundary}\r\n`,
    `Content-Type: application/pdf${encodeFileName('name', name)}\r\n`,
    'Content-Transfer-Encoding: base64\r\n',
    `Content-Disposition: attachment${encodeFileName('filename', name)}\r\n\r\n`,
    encodeBody(bytes),
  ].join('');
}
