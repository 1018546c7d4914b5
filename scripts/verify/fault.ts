/** Something wrong with a package: which file, a code for machines, a plain sentence that names the file. */
export interface Fault {
  readonly file: string;
  readonly code: string;
  readonly sentence: string;
}

/** Paths inside the package and their bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file; null when it is not UTF-8. */
export function readText(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** The object in a JSON file; null when there is none. */
export function readObject(bytes: Uint8Array): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(readText(bytes) ?? '');
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
