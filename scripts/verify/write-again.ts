import { describeJournalpost } from '@/utils/exports/arkivmelding/describe-journalpost';
import type { DocumentWords } from '@/utils/exports/document/document-setting';
import type { ListedFile } from '@/utils/exports/document/pack-document';
import { nameArchivePackage, NOTE_NAME, type PackageNote } from '@/utils/exports/document/package-note';
import { toXmlFile } from '@/utils/exports/document/xml';
import {
  ABOUT,
  ABOUT_SCHEMAS,
  describeEark,
  describeRepresentation,
  EARK,
} from '@/utils/exports/eark/describe-eark';
import { describeErmsRecord } from '@/utils/exports/document/erms/describe-erms-record';
import { wrapErms } from '@/utils/exports/document/erms/wrap-erms';
import { CONTENT, describeSip, ERMS_NAME } from '@/utils/exports/fgs/describe-sip';
import type { Listed } from './check-listed';
import type { Delivery } from './delivery';
import type { ReadFolder } from './read-folder';

/** A package that has been read back. */
export interface ReadDelivery extends Delivery {
  readonly note: PackageNote;
  readonly words: DocumentWords;
  readonly folders: readonly ReadFolder[];
  /** What a list in the package says of the files of each folder; empty where there is none. */
  readonly listIn: (path: string) => ReadonlyMap<string, readonly Listed[]>;
}

/** What stands in a file when nobody has changed it. */
type Written = readonly [path: string, text: string];

/** Every text of a package that follows from its records, written by what writes it in an export. */
export function writeAgain(delivery: ReadDelivery): Written[] {
  if (delivery.kind === 'eark') return writeEark(delivery);
  const { kind, words, folders } = delivery;
  if (kind === 'arkivmelding')
    return folders.map(({ name, document, files }) => [
      `${name}/arkivmelding.xml`,
      toXmlFile(describeJournalpost(document, files, words)),
    ]);
  return writeFgs(delivery);
}

function writeFgs(delivery: ReadDelivery): Written[] {
  const { note, words, folders } = delivery;
  const { info } = note;
  const list = (path: string, type: string) => listOne(delivery, 'sip.xml', `${CONTENT}/`, path, type);
  const files = [
    ...folders.flatMap((folder) => folder.files),
    list(ERMS_NAME, 'application/xml'),
    list(NOTE_NAME, 'application/json'),
  ];
  const records = folders.map(({ document }) => ({
    capturedAt: document.record.capturedAt,
    isConfidential: document.isConfidential,
  }));
  return [
    ['sip.xml', toXmlFile(describeSip({ info, words, files, records }))],
    [`${CONTENT}/${ERMS_NAME}`, writeErms(delivery, CONTENT)],
  ];
}

function writeErms({ note, words, folders }: ReadDelivery, folder: string): string {
  const records = folders.map(({ document, files }) => describeErmsRecord(document, files, words, folder));
  return wrapErms(nameArchivePackage(note.info), note.info, records);
}

function writeEark(delivery: ReadDelivery): Written[] {
  const { note, folders, root } = delivery;
  const { info } = note;
  const list = (path: string, type: string) => listOne(delivery, root + EARK.mets, root, path, type);
  const mets = describeEark(info, {
    documentation: [list(EARK.about, 'text/plain'), list(EARK.note, 'application/json')],
    schemas: list(EARK.schemas, 'text/plain'),
    erms: list(EARK.erms, 'application/xml'),
    inner: list(EARK.inner, 'application/xml'),
  });
  const written: readonly Written[] = [
    [EARK.mets, mets],
    [
      EARK.inner,
      describeRepresentation(
        info,
        folders.flatMap(({ files }) => files),
      ),
    ],
    [EARK.erms, writeErms(delivery, EARK.data)],
    [EARK.about, ABOUT],
    [EARK.schemas, ABOUT_SCHEMAS],
  ];
  return written.map(([path, text]) => [root + path, text]);
}

/** A file as its list has it, since every digest is compared with its file elsewhere; as it is where it is not listed. */
function listOne(
  { files, listIn }: ReadDelivery,
  list: string,
  place: string,
  path: string,
  mediaType: string,
): ListedFile {
  const stated = [...listIn(list).values()].flat().find((one) => one.path === place + path);
  const file = files.get(place + path);
  const sha256 = stated?.sha256 ?? file?.sha256 ?? '';
  return { path, href: path, mediaType, sha256, size: stated?.size ?? file?.size ?? 0 };
}
