import type { MissingPart } from '@/utils/domain/capture-draft';

/** Bytes under AES-GCM, with the nonce they were encrypted under. */
export interface SealedBytes {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What is needed to open a confidential record again, with the editor's passphrase and not without it. */
export interface Seal {
  /** The record's own AES key, encrypted with the vault's public key (RSA-OAEP). */
  readonly wrappedKey: Uint8Array<ArrayBuffer>;
  /** JSON of everything in the row that names somebody or says what was written. */
  readonly face: SealedBytes;
  /** The encrypted parts: by these digests (hex) a locked record can still be checked. */
  readonly parts: readonly {
    readonly name: string;
    readonly iv: Uint8Array<ArrayBuffer>;
    readonly sha256: string;
  }[];
  /** Codes only; what the proof of storing says, also while it is locked. */
  readonly missing: readonly MissingPart[];
}

/** The key pair that confidential records are sealed with. Anybody here can seal; only the passphrase opens. */
export interface VaultRow {
  readonly id: 'vault';
  readonly publicKey: CryptoKey;
  /** PKCS #8 of the private key, encrypted with the key that PBKDF2 makes of the passphrase. */
  readonly privateKey: SealedBytes;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
  /** ISO instant */
  readonly createdAt: string;
}
