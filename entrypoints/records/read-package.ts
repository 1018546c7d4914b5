import { openDigest } from '@/utils/exports/running-digest';

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
/** Characters that an id may reach over from one piece of the file into the next. */
const OVERLAP = 40;

/** A file that turned up: what tells whether it is one of ours. */
export interface ReadPackage {
  /** SHA-256 of it, hex. */
  readonly digest: string;
  /** What looks like ids of records in it. */
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
  return { digest: running.end(), ids: [...ids] };
}
