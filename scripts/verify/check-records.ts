import { isObject, readObject, type Fault, type Files } from './fault';

const RECORDS = 'data/records.json';
const ITEM = /^(data\/items\/[^/]+)\/(.+)$/;

/** What the records of a package say of themselves: id -> SHA-256 of evidence.json. */
export interface CheckedRecords {
  readonly hashes: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
}

/**
 * Each record's evidence: evidence.json is the one that records.json and the log know, and every part it lists is
 * there, unchanged, and alone.
 */
export function checkRecords(files: Files): CheckedRecords {
  const faults: Fault[] = [];
  const hashes = new Map<string, string>();
  const say = (file: string, code: string, sentence: string) => faults.push({ file, code, sentence });
  const folders = new Set([...files.keys()].flatMap((path) => ITEM.exec(path)?.[1] ?? []));
  const file = files.get(RECORDS);
  if (!file) {
    if (folders.size > 0) say(RECORDS, 'missing', `${RECORDS} is missing, and there are items.`);
    return { hashes, faults };
  }
  const list = readObject(file)?.['records'];
  if (!Array.isArray(list)) {
    say(RECORDS, 'not-json', `${RECORDS} is not a list of records.`);
    return { hashes, faults };
  }
  for (const record of list) {
    const { id, evidenceHash } = isObject(record) ? record : {};
    if (typeof id !== 'string' || typeof evidenceHash !== 'string') {
      say(RECORDS, 'record', `${RECORDS} holds a record without id or evidence hash.`);
      continue;
    }
    if (hashes.has(id)) say(RECORDS, 'record-twice', `${RECORDS} lists the record ${id} twice.`);
    hashes.set(id, evidenceHash);
    folders.delete(`data/items/${id}`);
    faults.push(
      ...checkEvidence({ files, folder: `data/items/${id}`, id, evidenceHash, list: RECORDS, beside: null }),
    );
  }
  for (const folder of folders) say(folder, 'item-unlisted', `${folder} belongs to no record in ${RECORDS}.`);
  return { hashes, faults };
}

interface Evidence {
  readonly files: Files;
  readonly folder: string;
  readonly id: string;
  readonly evidenceHash: string;
  /** The file that names the evidence. */
  readonly list: string;
  /** Files that may lie in the folder without being evidence. */
  readonly beside: RegExp | null;
}

/** The evidence of one record: the one that was named, every part that it lists, and nothing else. */
export function checkEvidence({ files, folder, id, evidenceHash, list, beside }: Evidence): Fault[] {
  const evidence = `${folder}/evidence.json`;
  const file = files.get(evidence);
  if (!file) return [{ file: evidence, code: 'missing', sentence: `${evidence} is missing.` }];
  const faults: Fault[] = [];
  const say = (file: string, code: string, sentence: string) => faults.push({ file, code, sentence });
  if (file.sha256 !== evidenceHash)
    say(evidence, 'evidence-hash', `${evidence} is not the evidence whose hash stands in ${list}.`);
  const document = readObject(file);
  if (!document || !Array.isArray(document['parts'])) {
    say(evidence, 'not-json', `${evidence} is not an evidence document.`);
    return faults;
  }
  if (document['recordId'] !== id)
    say(evidence, 'record-id', `${evidence} is the evidence of another record.`);
  const unlisted = new Set(
    [...files.keys()].filter((path) => path.startsWith(`${folder}/`) && !beside?.test(path)),
  );
  unlisted.delete(evidence);
  for (const part of document['parts']) {
    const { name, size, sha256 } = isObject(part) ? part : {};
    const path = `${folder}/${String(name)}`;
    const content = files.get(path);
    unlisted.delete(path);
    if (!content) say(path, 'part-missing', `${path} is listed in evidence.json and missing.`);
    else if (content.sha256 !== sha256 || content.size !== size)
      say(
        path,
        'part-digest',
        `${path} is not the part that evidence.json lists: its digest or size differs.`,
      );
  }
  for (const path of unlisted) say(path, 'part-unlisted', `${path} is not listed in its evidence.json.`);
  return faults;
}
