import type { ExportFault, ExportFormat, ExportRequest, ExportRun } from '@/utils/exports/export-format';
import { streamDocuments, type DocumentSource } from '@/utils/exports/document/document-stream';
import { listFile, packDocument, packFile, zipFiles } from '@/utils/exports/document/pack-document';
import { NOTE_NAME, writeNote } from '@/utils/exports/document/package-note';
import { toXmlFile } from '@/utils/exports/document/xml';
import { describeJournalpost } from './describe-journalpost';

/** Fiks Arkiv, the way into Norwegian archive cores: a message per record, with its documents beside it. */
export const arkivmeldingFormat: ExportFormat = {
  id: 'arkivmelding',
  extension: 'zip',
  mediaType: 'application/zip',
  create: createArkivmelding,
};

/** Streams a zip of numbered folders; a message holds one journal entry at most, so each record has its own. */
export function createArkivmelding(request: ExportRequest): ExportRun {
  return streamDocuments(request, (source) =>
    zipFiles(listArkivmelding(request, source), request.info.createdAt),
  );
}

/** The files of the messages, a numbered folder each, and what says how many there are. */
export async function* listArkivmelding(request: ExportRequest, { words, documents }: DocumentSource) {
  const faults: ExportFault[] = [];
  let number = 0;
  for await (const document of documents) {
    const files = await packDocument(document, ++number, request, words);
    yield* files;
    faults.push(...document.faults);
    const message = describeJournalpost(document, files.map(listFile), words);
    const folder = String(number).padStart(6, '0');
    yield packFile(`${folder}/arkivmelding.xml`, 'application/xml', toXmlFile(message));
  }
  const note = writeNote({ records: number, faults, info: request.info, setting: words.setting });
  yield packFile(NOTE_NAME, 'application/json', note);
}
