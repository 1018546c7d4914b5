import type { Failure } from '@/utils/domain/failure';
import { fail, succeed, type Result } from '@/utils/domain/result';
import { toInstant, type Clock } from '@/utils/domain/time';
import { attempt, StoreRefusal } from '@/utils/records/attempt';
import type { BevaraDatabase } from '@/utils/records/database';
import { decrypt, deriveKey, encrypt, importPrivateKey, makeVaultKeys } from './cipher';
import type { VaultRow } from './vault-rows';

/** OWASP Password Storage (2023) for PBKDF2 with SHA-256; the only slow derivation that browsers bring themselves. */
const ITERATIONS = 600_000;
/** Characters. */
export const SHORTEST_PASSPHRASE = 12;
const PLACE = 'vault';

/** The installation's vault; null until an editor has chosen a passphrase. */
export async function readVault(db: BevaraDatabase): Promise<VaultRow | null> {
  const row = await db.keys.get('vault');
  return row?.id === 'vault' ? row : null;
}

/**
 * Makes the key pair and keeps its private half under the passphrase, which is kept nowhere. From then on confidential
 * records are sealed as they are stored. Fails with `not-permitted` when there is a vault already or the passphrase is
 * shorter than `SHORTEST_PASSPHRASE`. Returns the opened private key.
 */
export function createVault(
  db: BevaraDatabase,
  clock: Clock,
  passphrase: string,
): Promise<Result<CryptoKey, Failure>> {
  return attempt(db, async () => {
    if (passphrase.length < SHORTEST_PASSPHRASE) throw new StoreRefusal('not-permitted', 'passphrase');
    const pair = await makeVaultKeys();
    const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
    const salt = crypto.getRandomValues(new Uint8Array(16));
    const key = await deriveKey(passphrase, salt, ITERATIONS);
    const row: VaultRow = {
      id: 'vault',
      publicKey: pair.publicKey,
      privateKey: await encrypt(key, PLACE, pkcs8),
      salt,
      iterations: ITERATIONS,
      createdAt: toInstant(clock()),
    };
    await db.transaction('rw', db.keys, async () => {
      if (await readVault(db)) throw new StoreRefusal('not-permitted', 'vault');
      await db.keys.add(row);
    });
    return importPrivateKey(pkcs8);
  });
}

/** The private key, for as long as the page keeps it; `wrong-passphrase` or `no-vault` otherwise. */
export async function unlockVault(
  db: BevaraDatabase,
  passphrase: string,
): Promise<Result<CryptoKey, 'wrong-passphrase' | 'no-vault'>> {
  const vault = await readVault(db);
  if (!vault) return fail('no-vault');
  const key = await deriveKey(passphrase, vault.salt, vault.iterations);
  try {
    return succeed(await importPrivateKey(await decrypt(key, PLACE, vault.privateKey)));
  } catch {
    return fail('wrong-passphrase');
  }
}
