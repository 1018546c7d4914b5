import { listArkivmelding } from '@/utils/exports/arkivmelding/create-arkivmelding';
import { writeRow, writeHead } from '@/utils/exports/csv/create-csv';
import { openDocuments, type DocumentSource } from '@/utils/exports/document/document-stream';
import type { PackedFile } from '@/utils/exports/document/pack-document';
import type { RecordDocument } from '@/utils/exports/document/record-document';
import { listEark } from '@/utils/exports/eark/create-eark';
import type { ExportRequest } from '@/utils/exports/export-format';
import { listFgs } from '@/utils/exports/fgs/create-fgs';
import { writePdf } from '@/utils/exports/pdf/create-pdf';
import { openWorkbook } from '@/utils/exports/xlsx/write-workbook';
import type { BagFile } from './manifest';
import { createSpool } from './spool';

type ListFiles = (
  request: ExportRequest,
  source: DocumentSource,
) => AsyncIterable<Pick<PackedFile, 'path' | 'bytes'>>;

/** What a bag may carry beside the evidence, for the system that takes it in. */
export const DELIVERIES: Readonly<Record<string, ListFiles>> = {
  fgs: listFgs,
  eark: listEark,
  arkivmelding: listArkivmelding,
};

/** The records for people: one PDF/A with all of them, and the same as a list for two kinds of program. */
export async function* packDocuments(request: ExportRequest): AsyncGenerator<BagFile> {
  const { drawing, info } = request;
  if (!drawing) throw new Error('A package with documents is drawn with fonts, and the request has none.');
  const { words, documents } = openDocuments(request);
  const rows = createSpool();
  rows.add(writeHead(words));
  const workbook = openWorkbook(words, info);
  const noted = async function* (): AsyncGenerator<RecordDocument> {
    for await (const document of documents) {
      rows.add(writeRow(document.facts));
      workbook.add(document.facts);
      yield document;
    }
  };
  yield { path: 'data/records.pdf', bytes: writePdf(noted(), { drawing, words, info }) };
  yield { path: 'data/records.csv', bytes: rows.read() };
  yield { path: 'data/records.xlsx', bytes: workbook.end() };
}

/** The same package that the format of that name makes, in a folder of its own. */
export async function* packDelivery(name: string, request: ExportRequest): AsyncGenerator<BagFile> {
  const list = DELIVERIES[name];
  if (!list) return;
  for await (const { path, bytes } of list(request, openDocuments(request)))
    yield { path: `data/delivery/${path}`, bytes };
}
