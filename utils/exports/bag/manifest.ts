import { digestBytes } from '@/utils/domain/digest';

/** A file of the package, its path from the package's root. */
export interface BagFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * A list of digests in the making. The text is what `sha256sum -c` reads: digest, two spaces, path, LF. Paths are
 * plain lower-case ASCII, because RFC 8493 and coreutils disagree on how to escape anything else.
 */
export function createManifest() {
  const digests = new Map<string, string>();
  let size = 0;
  return {
    async add(path: string, content: Uint8Array<ArrayBuffer> | string): Promise<BagFile> {
      if (!/^[a-z0-9][a-z0-9-]*(\.[a-z0-9]+)?(\/[a-z0-9][a-z0-9-]*(\.[a-z0-9]+)?)*$/.test(path))
        throw new Error('A path in a package is made of our own names only.');
      if (digests.has(path)) throw new Error('A path occurs once in a package.');
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      digests.set(path, await digestBytes(bytes));
      size += bytes.length;
      return { path, bytes };
    },
    count: () => digests.size,
    /** bytes */
    size: () => size,
    text: () =>
      [...digests]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([path, digest]) => `${digest}  ${path}\n`)
        .join(''),
  };
}
