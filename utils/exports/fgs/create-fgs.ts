import type { ExportFormat, ExportRequest, ExportRun } from '@/utils/exports/export-format';
import { streamDocuments, type DocumentSource } from '@/utils/exports/document/document-stream';
import { listFile, packDocument, zipFiles, type ListedFile } from '@/utils/exports/document/pack-document';
import { toXmlFile } from '@/utils/exports/document/xml';
import { describeSip } from './describe-sip';

/** FGS Paketstruktur 1.2 (RAFGS1V1.2), which Swedish municipal e-archives are still fed with: sip.xml and content. */
export const fgsFormat: ExportFormat = {
  id: 'fgs',
  extension: 'zip',
  mediaType: 'application/zip',
  create: createFgs,
};

/** Streams the package; sip.xml, which lists every file with its digest, comes last. */
export function createFgs(request: ExportRequest): ExportRun {
  return streamDocuments(request, (source) => zipFiles(listFgs(request, source), request.info.createdAt));
}

/** The files of the package, sip.xml last. */
export async function* listFgs(request: ExportRequest, { words, documents }: DocumentSource) {
  const files: ListedFile[] = [];
  const captured: string[] = [];
  let isSecret = false;
  let number = 0;
  for await (const document of documents) {
    isSecret ||= document.isConfidential;
    captured.push(document.record.capturedAt);
    for (const file of await packDocument(document, ++number, request, words)) {
      files.push(listFile(file));
      yield { path: `content/${file.path}`, bytes: file.bytes };
    }
  }
  const sip = describeSip({
    info: request.info,
    words,
    files,
    isSecret,
    dates: captured.sort().map((instant) => words.formatDate(instant)),
  });
  yield { path: 'sip.xml', bytes: new TextEncoder().encode(toXmlFile(sip)) };
}
