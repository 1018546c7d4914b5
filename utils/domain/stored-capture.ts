import type { MissingPart } from './capture-draft';

declare const minted: unique symbol;

/**
 * Proof that a record lies in the store: written, read back and hashed again.
 * Only utils/records makes one (test/architecture says so); removal takes nothing else,
 * so a removal before the evidence is stored does not compile.
 */
export interface StoredCapture {
  readonly recordId: string;
  /** SHA-256 of the canonical evidence document, hex. */
  readonly hash: string;
  /** ISO instant */
  readonly storedAt: string;
  /** What the evidence lacks, pictures that could not be fetched included; shown before the removal runs. */
  readonly missing: readonly MissingPart[];
  readonly [minted]: true;
}
