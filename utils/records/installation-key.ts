import { digestBytes } from '@/utils/domain/digest';
import type { Failure } from '@/utils/domain/failure';
import type { Result } from '@/utils/domain/result';
import { toInstant, type Clock } from '@/utils/domain/time';
import { attempt } from './attempt';
import type { BevaraDatabase } from './database';
import type { KeyRow } from './rows';

/** Signs bytes with the installation's key; see `openSigner`. */
export interface Signer {
  /** ECDSA P-256 over SHA-256, in DER as `openssl dgst -verify` takes it. */
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
  /** SubjectPublicKeyInfo in PEM. */
  readonly publicKeyPem: string;
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/**
 * The key of this installation, made at the first use. The private half cannot be read out, by nobody: a signature
 * says "this installation", not who. When two contexts ask at once, the first key stays.
 */
export function openSigner(db: BevaraDatabase, clock: Clock): Promise<Result<Signer, Failure>> {
  return attempt(db, async () => {
    const { privateKey, publicKey } = (await readKey(db)) ?? (await makeKey(db, clock));
    return {
      publicKeyPem: toPem(new Uint8Array(await crypto.subtle.exportKey('spki', publicKey))),
      sign: async (bytes) =>
        toDer(
          new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, bytes)),
        ),
    };
  });
}

/**
 * SHA-256 of the key's SubjectPublicKeyInfo, hex: by it whoever checks a package knows whose signature it carries. Null
 * before anything has been signed here.
 */
export function readFingerprint(db: BevaraDatabase): Promise<Result<string | null, Failure>> {
  return attempt(db, async () => {
    const row = await readKey(db);
    return row && digestBytes(new Uint8Array(await crypto.subtle.exportKey('spki', row.publicKey)));
  });
}

async function readKey(db: BevaraDatabase): Promise<KeyRow | null> {
  const row = await db.keys.get('installation');
  return row?.id === 'installation' ? row : null;
}

async function makeKey(db: BevaraDatabase, clock: Clock): Promise<KeyRow> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify']);
  const row: KeyRow = { id: 'installation', privateKey, publicKey, createdAt: toInstant(clock()) };
  return db.transaction('rw', db.keys, async () => {
    const standing = await readKey(db);
    if (standing) return standing;
    await db.keys.add(row);
    return row;
  });
}

function toPem(spki: Uint8Array): string {
  const base64 = btoa(String.fromCharCode(...spki));
  const lines = base64.match(/.{1,64}/g) ?? [];
  return `-----BEGIN PUBLIC KEY-----\n${lines.join('\n')}\n-----END PUBLIC KEY-----\n`;
}

/** WebCrypto gives r and s side by side; everybody else reads the ASN.1 sequence of two integers (RFC 3279, 2.2.3). */
export function toDer(raw: Uint8Array): Uint8Array<ArrayBuffer> {
  const half = raw.length / 2;
  const body = [...toInteger(raw.subarray(0, half)), ...toInteger(raw.subarray(half))];
  return Uint8Array.of(0x30, body.length, ...body);
}

function toInteger(bytes: Uint8Array): number[] {
  const start = bytes.findIndex((byte) => byte !== 0);
  const digits = [...bytes.subarray(start === -1 ? bytes.length - 1 : start)];
  if ((digits[0] ?? 0) > 0x7f) digits.unshift(0);
  return [0x02, digits.length, ...digits];
}
