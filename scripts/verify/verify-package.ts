import { createHash } from 'node:crypto';
import { readPieces, sourceOf, type ByteSource } from './byte-source';
import { checkArkivmelding } from './check-arkivmelding';
import { checkBag } from './check-bag';
import { checkFolders } from './check-folders';
import { checkLog } from './check-log';
import { checkMets } from './check-mets';
import { checkRecords } from './check-records';
import { checkSaid } from './check-said';
import { checkSignature } from './check-signature';
import type { Delivery } from './delivery';
import type { Fault, Files } from './fault';
import { readZip } from './read-zip';

/** What kind of package it is by what lies in it; a bag where nothing says otherwise. */
export type PackageKind = 'bag' | 'fgs' | 'eark' | 'arkivmelding';

export interface PackageReport {
  readonly isIntact: boolean;
  readonly kind: PackageKind;
  /** Of the package file, hex. */
  readonly sha256: string;
  readonly files: number;
  readonly records: number;
  readonly events: number;
  /** Fingerprint of the key that signed it: SHA-256 of its SubjectPublicKeyInfo, hex; null where there is no good signature. */
  readonly key: string | null;
  readonly faults: readonly Fault[];
}

const DELIVERY = 'data/delivery/';

/** What is known beforehand of a package. */
export interface Expectation {
  /** Fingerprint of the key that must have signed it, hex; null where nobody said. */
  readonly key: string | null;
}

/**
 * Checks a package from the outside in: zip, lists of digests, signature, evidence, chain. What wrote the package is used only to tell
 * what its XML ought to say. Of a large file only a little is in memory. `name` is what the sentences call the file itself.
 */
export function verifyPackage(
  given: Uint8Array | ByteSource,
  name: string,
  { key: expected }: Expectation = { key: null },
): PackageReport {
  const source = given instanceof Uint8Array ? sourceOf(given) : given;
  const { files: packed, faults: structure } = readZip(source, name);
  const sha256 = digestOf(source);
  if (!packed)
    return {
      isIntact: false,
      kind: 'bag',
      sha256,
      files: 0,
      records: 0,
      events: 0,
      key: null,
      faults: structure,
    };
  const { files, folder } = unwrap(packed);
  if (folder !== '')
    structure.push({
      file: name,
      code: 'zip-folder',
      sentence: `${name} holds the package in the folder ${folder}, as when a folder is packed anew; it was checked in there.`,
    });
  const kind = kindOf(files) ?? 'bag';
  const checked = kind === 'bag' ? checkWholeBag(files, expected) : checkDelivery(files, kind);
  const faults = [...structure, ...uniqueBySentence(checked.faults)];
  if (kind !== 'bag' && expected !== null)
    faults.push({
      file: name,
      code: 'no-signature',
      sentence: `${name} carries no signature, so no key can be compared.`,
    });
  return { ...checked, isIntact: faults.length === 0, kind, sha256, files: files.size, faults };
}

/** What two checks find is said once. */
function uniqueBySentence(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [fault.sentence, fault])).values()];
}

function digestOf(source: ByteSource): string {
  const digest = createHash('sha256');
  for (const piece of readPieces(source, 0, source.size)) digest.update(piece);
  return digest.digest('hex');
}

interface Checked {
  readonly records: number;
  readonly events: number;
  readonly key: string | null;
  readonly faults: readonly Fault[];
}

function checkWholeBag(files: Files, expected: string | null): Checked {
  const records = checkRecords(files);
  const log = checkLog(files, records.hashes);
  const signature = checkSignature(files, expected);
  const delivery = new Map(
    [...files].flatMap(([path, file]) =>
      path.startsWith(DELIVERY) ? [[path.slice(DELIVERY.length), file] as const] : [],
    ),
  );
  const kind = kindOf(delivery) ?? 'bag';
  const inside = delivery.size === 0 || kind === 'bag' ? [] : checkDelivery(delivery, kind).faults;
  return {
    records: records.hashes.size,
    events: log.events,
    key: signature.key,
    faults: [
      ...checkBag(files),
      ...signature.faults,
      ...records.faults,
      ...log.faults,
      ...inside.map((fault) => ({ ...fault, file: DELIVERY + fault.file })),
    ],
  };
}

/** A package for an archive: no signature and no chain, but every file with its digest, the evidence itself, and what is said of it. */
function checkDelivery(files: Files, kind: Delivery['kind']): Checked {
  const [first = ''] = [...files.keys()];
  const root = kind === 'eark' ? first.slice(0, first.indexOf('/') + 1) : '';
  const lists =
    kind === 'arkivmelding'
      ? checkArkivmelding(files)
      : checkMets(files, kind === 'fgs' ? 'sip.xml' : `${root}METS.xml`);
  const { records, faults } = checkFolders(files);
  const said = checkSaid({ files, kind, root });
  return { records, events: 0, key: null, faults: [...lists, ...faults, ...said] };
}

/** Folders that somebody packed with the package in them. */
const DEEPEST = 3;

/** The package without the folder in which it was packed anew. */
function unwrap(packed: Files): { files: Files; folder: string } {
  let [files, folder] = [packed, ''];
  for (let depth = 0; depth < DEEPEST && kindOf(files) === null; depth++) {
    const [first = ''] = files.keys();
    const top = first.slice(0, first.indexOf('/') + 1);
    if (top === '' || ![...files.keys()].every((path) => path.startsWith(top))) break;
    files = new Map([...files].map(([path, file]) => [path.slice(top.length), file] as const));
    folder += top;
  }
  return kindOf(files) === null ? { files: packed, folder: '' } : { files, folder };
}

/** Null where nothing says what it is. */
function kindOf(files: Files): PackageKind | null {
  const has = (pattern: RegExp) => [...files.keys()].some((path) => pattern.test(path));
  if (has(/^(bagit|manifest-sha256)\.txt$/)) return 'bag';
  if (has(/^(sip\.xml$|content\/)/)) return 'fgs';
  if (has(/^[^/]+\/(METS\.xml$|representations\/)/)) return 'eark';
  return has(/^(bevara\.json|\d+\/(arkivmelding\.xml|record\.json))$/) ? 'arkivmelding' : null;
}
