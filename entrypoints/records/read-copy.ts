import {
  createWords,
  type DocumentSetting,
  type DocumentWords,
} from '@/utils/exports/document/document-setting';
import { readEvidence } from '@/utils/exports/document/read-evidence';
import { buildDocument, captionPicture, type RecordDocument } from '@/utils/exports/document/record-document';
import type { BevaraDatabase } from '@/utils/records/database';
import { readItem } from '@/utils/records/read-items';
import { openItem } from '@/utils/records/vault/open-record';
import { readEvents } from './load-records';

/** The documents of a copy, and a blob address for each picture by record and name. */
export interface ReadCopy {
  readonly documents: readonly RecordDocument[];
  readonly addresses: ReadonlyMap<string, string>;
}

/** Reads what a copy for disclosure is made of; null when some of it is encrypted and there is no key. */
export async function readCopy(
  db: BevaraDatabase,
  recordIds: readonly string[],
  vaultKey: CryptoKey | null,
  setting: DocumentSetting,
): Promise<ReadCopy | null> {
  const documents: RecordDocument[] = [];
  const addresses = new Map<string, string>();
  for (const recordId of recordIds) {
    const item = vaultKey ? await openItem(db, recordId, vaultKey) : await readItem(db, recordId);
    if (!item) continue;
    if (item.record.isSealed) return null;
    documents.push(await buildDocument(item, await readEvents(db, recordId), createWords(setting)));
  }
  for (const { record, pictures } of documents)
    for (const { name, read, mediaType } of pictures) {
      const bytes = await read?.();
      if (bytes)
        addresses.set(`${record.id}/${name}`, URL.createObjectURL(new Blob([bytes], { type: mediaType })));
    }
  return { documents, addresses };
}

/** What each picture is called in those words, by record and name. */
export function captionAll(
  documents: readonly RecordDocument[],
  words: DocumentWords,
): ReadonlyMap<string, string> {
  return new Map(
    documents.flatMap(({ record, parts, pictures }) => {
      const evidence = readEvidence(parts);
      return pictures.map(
        ({ name }) => [`${record.id}/${name}`, captionPicture(record, name, evidence, words)] as const,
      );
    }),
  );
}
