import { strFromU8, unzipSync } from 'fflate';
import { openDigest } from '@/utils/exports/running-digest';
import { PROPERTIES_FILE } from '@/utils/exports/xlsx/workbook-files';

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
/** Characters that an id may reach over from one piece of the file into the next. */
const OVERLAP = 40;
/** A workbook that was saved again is unpacked in memory up to this size. bytes */
const MAX_WORKBOOK = 64_000_000;
/** Of the one file in it that is read. bytes, unpacked */
const MAX_PROPERTIES = 100_000;

/** A file that turned up: what tells whether it is one of ours. */
export interface ReadPackage {
  /** SHA-256 of it, hex. */
  readonly digest: string;
  /** What looks like ids of records or exports in it, also in the properties of a workbook that another program packed. */
  readonly ids: readonly string[];
}

/** Reads a file piece by piece, however large. Rejects when it cannot be read. */
export async function readPackage(file: File): Promise<ReadPackage> {
  const running = await openDigest();
  const ids = new Set<string>();
  const latin = new TextDecoder('latin1');
  let rest = '';
  const reader = file.stream().getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    running.update(next.value);
    const text = rest + latin.decode(next.value);
    for (const [id] of text.matchAll(ID)) ids.add(id);
    rest = text.slice(-OVERLAP);
  }
  const digest = running.end();
  if (ids.size > 0 || file.size > MAX_WORKBOOK) return { digest, ids: [...ids] };
  const properties = readProperties(new Uint8Array(await file.arrayBuffer()));
  return { digest, ids: Array.from(properties.matchAll(ID), ([id]) => id) };
}

/** The properties of a workbook; empty for what is none, or is damaged. */
function readProperties(bytes: Uint8Array): string {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === PROPERTIES_FILE && originalSize <= MAX_PROPERTIES,
    });
    return strFromU8(files[PROPERTIES_FILE] ?? new Uint8Array());
  } catch {
    return '';
  }
}
