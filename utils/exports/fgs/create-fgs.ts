import type { ExportFormat, ExportRequest, ExportRun } from '@/utils/exports/export-format';
import { streamDocuments, type DocumentSource } from '@/utils/exports/document/document-stream';
import { describeErmsRecord } from '@/utils/exports/document/erms/describe-erms-record';
import { wrapErms } from '@/utils/exports/document/erms/wrap-erms';
import {
  listFile,
  packDocument,
  packFile,
  zipFiles,
  type ListedFile,
  type PackedFile,
} from '@/utils/exports/document/pack-document';
import { toXmlFile } from '@/utils/exports/document/xml';
import { describeSip } from './describe-sip';

/** FGS Paketstruktur 1.2 (RAFGS1V1.2), which Swedish municipal e-archives are still fed with: sip.xml, erms.xml and content. */
export const fgsFormat: ExportFormat = {
  id: 'fgs',
  extension: 'zip',
  mediaType: 'application/zip',
  create: createFgs,
};

const CONTENT = 'content';

/** Streams the package; sip.xml, which lists every file with its digest, comes last. */
export function createFgs(request: ExportRequest): ExportRun {
  return streamDocuments(request, (source) => zipFiles(listFgs(request, source), request.info.createdAt));
}

/**
 * The files of the package, sip.xml last. FGS Paketstruktur describes a package and not its records, and is meant to be used
 * with a specification of what is in it: erms.xml says of each record what sip.xml has no place for.
 */
export async function* listFgs(request: ExportRequest, { words, documents }: DocumentSource) {
  const { info } = request;
  const id = `bevara-${info.createdAt.replace(/\D/g, '')}`;
  const files: ListedFile[] = [];
  const records: string[] = [];
  const days: string[] = [];
  let isSecret = false;
  for await (const document of documents) {
    isSecret ||= document.isConfidential;
    days.push(words.formatDate(document.record.capturedAt));
    const packed = await packDocument(document, days.length, request, words);
    records.push(describeErmsRecord(document, packed.map(listFile), words, CONTENT));
    for (const file of packed) yield put(file);
  }
  yield put(await packFile('erms.xml', 'application/xml', wrapErms(id, info, records)));
  const sip = describeSip({ id, info, words, files, isSecret, days: days.sort() });
  yield { path: 'sip.xml', bytes: new TextEncoder().encode(toXmlFile(sip)) };

  function put(file: PackedFile) {
    files.push(listFile(file));
    return { path: `${CONTENT}/${file.path}`, bytes: file.bytes };
  }
}
