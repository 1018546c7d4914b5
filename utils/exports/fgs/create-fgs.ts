import type { ExportFault, ExportFormat, ExportRequest, ExportRun } from '@/utils/exports/export-format';
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
import { nameArchivePackage, NOTE_NAME, writeNote } from '@/utils/exports/document/package-note';
import { toXmlFile } from '@/utils/exports/document/xml';
import { CONTENT, describeSip, ERMS_NAME, type SipRecord } from './describe-sip';

/** FGS Paketstruktur 1.2 (RAFGS1V1.2), which Swedish municipal e-archives are still fed with: sip.xml, erms.xml and content. */
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

/**
 * The files of the package, sip.xml last. FGS Paketstruktur describes a package and not its records, and is meant to be used
 * with a specification of what is in it: erms.xml says of each record what sip.xml has no place for.
 */
export async function* listFgs(request: ExportRequest, { words, documents }: DocumentSource) {
  const { info } = request;
  const files: ListedFile[] = [];
  const described: string[] = [];
  const records: SipRecord[] = [];
  const faults: ExportFault[] = [];
  for await (const document of documents) {
    records.push({ capturedAt: document.record.capturedAt, isConfidential: document.isConfidential });
    faults.push(...document.faults);
    const packed = await packDocument(document, records.length, request, words);
    described.push(describeErmsRecord(document, packed.map(listFile), words, CONTENT));
    for (const file of packed) yield put(file);
  }
  const erms = wrapErms(nameArchivePackage(info), info, described);
  yield put(await packFile(ERMS_NAME, 'application/xml', erms));
  const note = writeNote({ records: records.length, faults, info, setting: words.setting });
  yield put(await packFile(NOTE_NAME, 'application/json', note));
  const sip = describeSip({ info, words, files, records });
  yield { path: 'sip.xml', bytes: new TextEncoder().encode(toXmlFile(sip)) };

  function put(file: PackedFile) {
    files.push(listFile(file));
    return { path: `${CONTENT}/${file.path}`, bytes: file.bytes };
  }
}
