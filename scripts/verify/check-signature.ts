import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto';
import { readText, type Fault, type Files } from './fault';

const SIGNATURE = 'signature/manifest.sig';
const PUBLIC_KEY = 'signature/public-key.pem';

const PEM = /^-----BEGIN PUBLIC KEY-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END PUBLIC KEY-----$/;

/** What became of the signature; `key` is the fingerprint of the key that made it, null where there is no good one. */
export interface CheckedSignature {
  readonly key: string | null;
  readonly faults: readonly Fault[];
}

/**
 * The signature over manifest-sha256.txt with the enclosed key: ECDSA P-256, SHA-256, DER. Whoever changes a package can
 * sign it anew with a key of their own, so only the fingerprint tells whose it is: `expected`, where it is known.
 */
export function checkSignature(files: Files, expected: string | null): CheckedSignature {
  const [manifest, signature, pem] = ['manifest-sha256.txt', SIGNATURE, PUBLIC_KEY].map((name) =>
    files.get(name),
  );
  const missing = [!signature && SIGNATURE, !pem && PUBLIC_KEY].filter((name) => typeof name === 'string');
  const fail = (file: string, code: string, sentence: string): CheckedSignature => ({
    key: null,
    faults: [{ file, code, sentence }],
  });
  if (!manifest || !signature || !pem)
    return {
      key: null,
      faults: missing.map((file) => ({ file, code: 'missing', sentence: `${file} is missing.` })),
    };
  const publicKey = readKey(readText(pem) ?? '');
  if (!publicKey) return fail(PUBLIC_KEY, 'key', `${PUBLIC_KEY} is not an ECDSA P-256 public key.`);
  if (!verify('sha256', manifest.read(), publicKey, signature.read()))
    return fail(
      SIGNATURE,
      'signature',
      `${SIGNATURE} is not the signature of manifest-sha256.txt by the enclosed key.`,
    );
  const key = fingerprintOf(publicKey);
  if (expected === null || key === expected) return { key, faults: [] };
  return fail(
    PUBLIC_KEY,
    'other-key',
    `${PUBLIC_KEY} is another key than the one that was given: its SHA-256 is ${key}, not ${expected}.`,
  );
}

/** The fingerprint that somebody gives: as 64 hexadecimal digits, spaces and colons between them or not, or as a key in PEM; null for neither. */
export function readFingerprint(text: string): string | null {
  const digits = text.replace(/[\s:]/g, '').toLowerCase();
  if (/^[0-9a-f]{64}$/.test(digits)) return digits;
  const key = readKey(text);
  return key && fingerprintOf(key);
}

/** Null for whatever is not one such key, and for text around it. */
function readKey(pem: string): KeyObject | null {
  const [, body] = PEM.exec(pem.trim()) ?? [];
  if (body === undefined) return null;
  try {
    const key = createPublicKey(pem);
    if (!key.export({ type: 'spki', format: 'der' }).equals(Buffer.from(body, 'base64'))) return null;
    return key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? key : null;
  } catch {
    return null;
  }
}

/** SHA-256 of the SubjectPublicKeyInfo, hex: `openssl pkey -pubin -in public-key.pem -outform der | sha256sum`. */
function fingerprintOf(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}
