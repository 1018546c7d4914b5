import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { checkBag } from './check-bag';
import { checkLog } from './check-log';
import { checkRecords } from './check-records';
import { checkSignature } from './check-signature';
import type { Fault, Files } from './fault';
import { checkZipStructure } from './zip-structure';

export interface PackageReport {
  readonly isIntact: boolean;
  /** Of the package file, hex. */
  readonly sha256: string;
  readonly files: number;
  readonly records: number;
  readonly events: number;
  readonly faults: readonly Fault[];
}

/**
 * Checks a package from the outside in: zip, bag, signature, evidence, chain. Nothing of what wrote the package is
 * used. `name` is what the sentences call the file itself.
 */
export function verifyPackage(bytes: Uint8Array, name: string): PackageReport {
  const structure = checkZipStructure(bytes, name);
  const files = unpack(bytes);
  if (!files) {
    const unreadable = { file: name, code: 'zip-unreadable', sentence: `${name} cannot be unpacked.` };
    return report(bytes, new Map(), 0, 0, structure.length > 0 ? structure : [unreadable]);
  }
  const records = checkRecords(files);
  const log = checkLog(files, records.hashes);
  return report(bytes, files, records.hashes.size, log.events, [
    ...structure,
    ...checkBag(files),
    ...checkSignature(files),
    ...records.faults,
    ...log.faults,
  ]);
}

function unpack(bytes: Uint8Array): Files | null {
  try {
    const entries = Object.entries(unzipSync(bytes));
    return new Map(entries.filter(([path]) => !path.endsWith('/')));
  } catch {
    return null;
  }
}

function report(
  bytes: Uint8Array,
  files: Files,
  records: number,
  events: number,
  faults: readonly Fault[],
): PackageReport {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { isIntact: faults.length === 0, sha256, files: files.size, records, events, faults };
}
