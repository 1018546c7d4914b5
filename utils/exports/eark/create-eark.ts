import type { ExportFault, ExportFormat, ExportRequest, ExportRun } from '@/utils/exports/export-format';
import { streamDocuments, type DocumentSource } from '@/utils/exports/document/document-stream';
import {
  listFile,
  packDocument,
  packFile,
  zipFiles,
  type ListedFile,
  type PackedFile,
} from '@/utils/exports/document/pack-document';
import { describeErmsRecord } from '@/utils/exports/document/erms/describe-erms-record';
import { wrapErms } from '@/utils/exports/document/erms/wrap-erms';
import { nameArchivePackage, writeNote } from '@/utils/exports/document/package-note';
import { ABOUT, ABOUT_SCHEMAS, describeEark, describeRepresentation, EARK } from './describe-eark';

/** E-ARK SIP 2.1.0 with CITS ERMS: what FGS Paketstruktur 2.0 and FGS Ärendehantering 2.0 are. */
export const earkFormat: ExportFormat = {
  id: 'eark',
  extension: 'zip',
  mediaType: 'application/zip',
  create: createEark,
};

/** Streams the package in a folder of its own id: data first, METS, which lists every file with its digest, last. */
export function createEark(request: ExportRequest): ExportRun {
  return streamDocuments(request, (source) => zipFiles(listEark(request, source), request.info.createdAt));
}

/** The files of the package in a folder of its id, the METS of the whole last. */
export async function* listEark(
  request: ExportRequest,
  { words, documents }: DocumentSource,
): AsyncGenerator<PackedFile> {
  const { info } = request;
  const data: ListedFile[] = [];
  const records: string[] = [];
  const faults: ExportFault[] = [];
  const id = nameArchivePackage(info);
  const put = (file: PackedFile): PackedFile => ({ ...file, path: `${id}/${file.path}` });
  for await (const document of documents) {
    const files = await packDocument(document, records.length + 1, request, words);
    records.push(describeErmsRecord(document, files.map(listFile), words, EARK.data));
    faults.push(...document.faults);
    for (const file of files) {
      data.push(listFile(file));
      yield put({ ...file, path: `${EARK.data}/${file.path}` });
    }
  }
  const note = writeNote({ records: records.length, faults, info, setting: words.setting });
  const documentation = [
    await packFile(EARK.about, 'text/plain', ABOUT),
    await packFile(EARK.note, 'application/json', note),
  ];
  const schemas = await packFile(EARK.schemas, 'text/plain', ABOUT_SCHEMAS);
  const erms = await packFile(EARK.erms, 'application/xml', wrapErms(id, info, records));
  const inner = await packFile(EARK.inner, 'application/xml', describeRepresentation(info, data));
  yield* [...documentation, schemas, erms, inner].map(put);
  const mets = describeEark(info, {
    documentation: documentation.map(listFile),
    schemas: listFile(schemas),
    erms: listFile(erms),
    inner: listFile(inner),
  });
  yield put(await packFile(EARK.mets, 'application/xml', mets));
}
