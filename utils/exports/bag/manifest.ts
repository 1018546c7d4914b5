import { openDigest } from '@/utils/exports/running-digest';

/** A file of the package, its path from the package's root; one that is large comes piece by piece. */
export interface BagFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer> | AsyncIterable<Uint8Array>;
}

/** Between slashes: nothing hidden, nothing that RFC 8493 and coreutils escape differently, no way out of the folder. */
const PATH =
  /^(?:(?!\.{1,2}\/)[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\\/%]+\/)*(?!\.{1,2}$)[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\\/%]+$/u;

/** A list of digests in the making. The text is what `sha256sum -c` reads: digest, two spaces, path, LF. */
export async function openManifest() {
  const digest = await openDigest();
  const digests = new Map<string, string>();
  let size = 0;
  const admit = (path: string): void => {
    if (!PATH.test(path) || path !== path.normalize('NFC'))
      throw new Error('A path in a package is made of our own names only.');
    if (digests.has(path)) throw new Error('A path occurs once in a package.');
    digests.set(path, '');
  };
  return {
    /** `sha256` is given where it has been computed already. */
    add(path: string, content: Uint8Array<ArrayBuffer> | string, sha256?: string): BagFile {
      admit(path);
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      digests.set(path, sha256 ?? digest.of(bytes));
      size += bytes.length;
      return { path, bytes };
    },
    /** A file that is hashed as it passes; its digest is known when its last byte has been read. */
    addStream(path: string, chunks: AsyncIterable<Uint8Array>): BagFile {
      admit(path);
      const pass = async function* () {
        const running = await openDigest();
        for await (const chunk of chunks) {
          running.update(chunk);
          size += chunk.length;
          if (chunk.length > 0) yield chunk;
        }
        digests.set(path, running.end());
      };
      return { path, bytes: pass() };
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

export type Manifest = Awaited<ReturnType<typeof openManifest>>;
