import type { SealedBytes } from './vault-rows';

const WRAP = {
  name: 'RSA-OAEP',
  modulusLength: 3072,
  publicExponent: Uint8Array.of(1, 0, 1),
  hash: 'SHA-256',
};

/** Encrypts under AES-GCM with a fresh nonce. `place` is bound in, so that sealed bytes cannot change places. */
export async function encrypt(key: CryptoKey, place: string, bytes: BufferSource): Promise<SealedBytes> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt(algorithm(iv, place), key, bytes);
  return { iv, bytes: new Uint8Array(sealed) };
}

/** The bytes again; rejects with an OperationError when key, place or bytes are not the ones they were sealed with. */
export async function decrypt(
  key: CryptoKey,
  place: string,
  { iv, bytes }: SealedBytes,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.decrypt(algorithm(iv, place), key, bytes));
}

/** A key for one record. */
export function makeRecordKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);
}

/** The key that PBKDF2 (SHA-256) makes of a passphrase, as typed in NFC. */
export async function deriveKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** A key pair that can be taken out once, to be kept under the passphrase. */
export function makeVaultKeys(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(WRAP, true, ['wrapKey', 'unwrapKey']);
}

/** The private key, usable and no longer readable. */
export function importPrivateKey(pkcs8: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', pkcs8, { name: WRAP.name, hash: WRAP.hash }, false, ['unwrapKey']);
}

/** A record's key under the vault's public key. */
export async function wrapKey(key: CryptoKey, publicKey: CryptoKey): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.wrapKey('raw', key, publicKey, WRAP.name));
}

/** A record's key again, with the vault's private key. */
export function unwrapKey(wrapped: Uint8Array<ArrayBuffer>, privateKey: CryptoKey): Promise<CryptoKey> {
  return crypto.subtle.unwrapKey('raw', wrapped, privateKey, WRAP.name, 'AES-GCM', false, ['decrypt']);
}

function algorithm(iv: Uint8Array<ArrayBuffer>, place: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(place) };
}
