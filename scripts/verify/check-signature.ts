import { createPublicKey, verify } from 'node:crypto';
import { readText, type Fault, type Files } from './fault';

const SIGNATURE = 'signature/manifest.sig';
const PUBLIC_KEY = 'signature/public-key.pem';

/** The signature over manifest-sha256.txt with the enclosed key: ECDSA P-256, SHA-256, DER. */
export function checkSignature(files: Files): Fault[] {
  const [manifest, signature, key] = ['manifest-sha256.txt', SIGNATURE, PUBLIC_KEY].map((name) =>
    files.get(name),
  );
  const missing = [!signature && SIGNATURE, !key && PUBLIC_KEY].filter((name) => typeof name === 'string');
  if (!manifest || !signature || !key)
    return missing.map((file) => ({ file, code: 'missing', sentence: `${file} is missing.` }));
  try {
    const publicKey = createPublicKey(readText(key) ?? '');
    if (publicKey.asymmetricKeyDetails?.namedCurve !== 'prime256v1') throw new TypeError('another curve');
    if (verify('sha256', manifest, publicKey, signature)) return [];
  } catch {
    return [{ file: PUBLIC_KEY, code: 'key', sentence: `${PUBLIC_KEY} is not an ECDSA P-256 public key.` }];
  }
  const sentence = `${SIGNATURE} is not the signature of manifest-sha256.txt by the enclosed key.`;
  return [{ file: SIGNATURE, code: 'signature', sentence }];
}
