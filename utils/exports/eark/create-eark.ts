import type { ExportFormat, ExportRequest, ExportRun } from '@/utils/exports/export-format';
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
import { toXmlFile } from '@/utils/exports/document/xml';
import { describeMets } from './describe-mets';

/** E-ARK SIP 2.1.0 with CITS ERMS: what FGS Paketstruktur 2.0 and FGS Ärendehantering 2.0 are. */
export const earkFormat: ExportFormat = {
  id: 'eark',
  extension: 'zip',
  mediaType: 'application/zip',
  create: createEark,
};

const DATA = 'representations/rep1/data';

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
  const id = `bevara-${info.createdAt.replace(/\D/g, '')}`;
  const put = (file: PackedFile): PackedFile => ({ ...file, path: `${id}/${file.path}` });
  const data: ListedFile[] = [];
  const records: string[] = [];
  let number = 0;
  for await (const document of documents) {
    const files = await packDocument(document, ++number, request, words);
    records.push(describeErmsRecord(document, files.map(listFile), words, DATA));
    for (const file of files) {
      data.push(listFile(file));
      yield put({ ...file, path: `${DATA}/${file.path}` });
    }
  }
  const about = await packFile('documentation/about.txt', 'text/plain', aboutText());
  const schemas = await packFile('schemas/about.txt', 'text/plain', schemaText());
  const erms = await packFile(
    'metadata/descriptive/erms.xml',
    'application/xml',
    wrapErms(id, info, records),
  );
  const inner = await packFile(
    'representations/rep1/METS.xml',
    'application/xml',
    toXmlFile(
      describeMets({
        id: 'rep1',
        info,
        level: 'representation',
        groups: [{ use: 'Data', files: data.map((file) => ({ ...file, href: `data/${file.href}` })) }],
        descriptive: null,
        pointer: null,
      }),
    ),
  );
  yield* [about, schemas, erms, inner].map(put);
  const mets = describeMets({
    id,
    info,
    level: 'package',
    groups: [
      { use: 'Documentation', files: [listFile(about)] },
      { use: 'Schemas', files: [listFile(schemas)] },
      { use: 'Representations/rep1', files: [listFile(inner)] },
    ],
    descriptive: listFile(erms),
    pointer: listFile(inner),
  });
  yield put(await packFile('METS.xml', 'application/xml', toXmlFile(mets)));
}

function aboutText(): string {
  return [
    'Comments on social media, preserved before moderation with Bevara.',
    'Each numbered folder under representations/rep1/data is one record: a PDF/A-1a, the record as JSON,',
    'and the parts of its evidence with the digests that evidence.json states.',
    '',
  ].join('\n');
}

function schemaText(): string {
  return [
    'METS.xml: E-ARK CSIP 2.1.0 and SIP 2.1.0, https://earksip.dilcis.eu',
    'erms.xml: CITS ERMS 2.1, https://citserms.dilcis.eu',
    '',
  ].join('\n');
}
