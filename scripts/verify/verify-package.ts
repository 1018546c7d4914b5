import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { checkArkivmelding } from './check-arkivmelding';
import { checkBag } from './check-bag';
import { checkFolders } from './check-folders';
import { checkLog } from './check-log';
import { checkMets } from './check-mets';
import { checkRecords } from './check-records';
import { checkSignature } from './check-signature';
import type { Fault, Files } from './fault';
import { checkZipStructure } from './zip-structure';

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
  readonly faults: readonly Fault[];
}

const DELIVERY = 'data/delivery/';

/**
 * Checks a package from the outside in: zip, lists of digests, signature, evidence, chain. Nothing of what wrote the
 * package is used. `name` is what the sentences call the file itself.
 */
export function verifyPackage(bytes: Uint8Array, name: string): PackageReport {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const structure = checkZipStructure(bytes, name);
  const files = unpack(bytes);
  if (!files) {
    const unreadable = { file: name, code: 'zip-unreadable', sentence: `${name} cannot be unpacked.` };
    const faults = structure.length > 0 ? structure : [unreadable];
    return { isIntact: false, kind: 'bag', sha256, files: 0, records: 0, events: 0, faults };
  }
  const kind = kindOf(files);
  const checked = kind === 'bag' ? checkWholeBag(files) : checkDelivery(files, kind);
  const faults = [...structure, ...checked.faults];
  return { ...checked, isIntact: faults.length === 0, kind, sha256, files: files.size, faults };
}

interface Checked {
  readonly records: number;
  readonly events: number;
  readonly faults: readonly Fault[];
}

function checkWholeBag(files: Files): Checked {
  const records = checkRecords(files);
  const log = checkLog(files, records.hashes);
  const delivery = new Map(
    [...files].flatMap(([path, bytes]) =>
      path.startsWith(DELIVERY) ? [[path.slice(DELIVERY.length), bytes] as const] : [],
    ),
  );
  const kind = kindOf(delivery);
  const inside = delivery.size === 0 || kind === 'bag' ? [] : checkDelivery(delivery, kind).faults;
  return {
    records: records.hashes.size,
    events: log.events,
    faults: [
      ...checkBag(files),
      ...checkSignature(files),
      ...records.faults,
      ...log.faults,
      ...inside.map((fault) => ({ ...fault, file: DELIVERY + fault.file })),
    ],
  };
}

/** A package for an archive: no signature and no chain, but every file with its digest, and the evidence itself. */
function checkDelivery(files: Files, kind: Exclude<PackageKind, 'bag'>): Checked {
  const lists = kind === 'arkivmelding' ? checkArkivmelding(files) : checkMets(files, rootOf(files, kind));
  const { records, faults } = checkFolders(files);
  return { records, events: 0, faults: [...lists, ...faults] };
}

function kindOf(files: Files): PackageKind {
  const has = (pattern: RegExp) => [...files.keys()].some((path) => pattern.test(path));
  if (has(/^(bagit|manifest-sha256)\.txt$/)) return 'bag';
  if (has(/^(sip\.xml$|content\/)/)) return 'fgs';
  if (has(/^[^/]+\/(METS\.xml$|representations\/)/)) return 'eark';
  return has(/^\d+\/(arkivmelding\.xml|record\.json)$/) ? 'arkivmelding' : 'bag';
}

/** The METS of the whole package, whether it is there or not. */
function rootOf(files: Files, kind: 'fgs' | 'eark'): string {
  const [first = ''] = [...files.keys()];
  return kind === 'fgs' ? 'sip.xml' : `${first.slice(0, first.indexOf('/'))}/METS.xml`;
}

function unpack(bytes: Uint8Array): Files | null {
  try {
    const entries = Object.entries(unzipSync(bytes));
    return new Map(entries.filter(([path]) => !path.endsWith('/')));
  } catch {
    return null;
  }
}
