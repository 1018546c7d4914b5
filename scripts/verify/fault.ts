/** Something wrong with a package: which file, a code for machines, a plain sentence that names the file. */
export interface Fault {
  readonly file: string;
  readonly code: string;
  readonly sentence: string;
}

/** A file of a package. Its bytes are read when they are asked for: those of all would not fit into memory. */
export interface PackedFile {
  /** bytes */
  readonly size: number;
  /** hex */
  readonly sha256: string;
  read(): Uint8Array;
}

/** Paths inside the package and what lies there. */
export type Files = ReadonlyMap<string, PackedFile>;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file; null when it is not UTF-8. */
export function readText(file: PackedFile): string | null {
  try {
    return decoder.decode(file.read());
  } catch {
    return null;
  }
}

/** The object in a JSON file; null when there is none. */
export function readObject(file: PackedFile): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(readText(file) ?? '');
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
