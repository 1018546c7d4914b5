import { createSHA256 } from 'hash-wasm';

/** SHA-256, hex in lower case: of bytes that come piece by piece, or of all at once. */
export interface RunningDigest {
  update(piece: Uint8Array): void;
  /** Of all pieces; the next `update` begins a new digest. */
  end(): string;
  /** Of these bytes alone; not while pieces are under way. */
  of(bytes: Uint8Array): string;
}

/**
 * WebAssembly, since the platform's own digest wants all bytes at once and costs more than the hashing for each small
 * file (measured: 55 µs a call against 27 µs for 9 kB here).
 */
export async function openDigest(): Promise<RunningDigest> {
  const hash = (await createSHA256()).init();
  const update = (piece: Uint8Array): void => void hash.update(piece);
  const end = (): string => {
    const hex = hash.digest('hex');
    hash.init();
    return hex;
  };
  const of = (bytes: Uint8Array): string => {
    update(bytes);
    return end();
  };
  return { update, end, of };
}
