import { isSameAccount, type Account, type AccountPeople } from '@/utils/domain/account';
import type { Failure } from '@/utils/domain/failure';
import type { Result } from '@/utils/domain/result';
import { attempt, StoreRefusal } from '@/utils/records/attempt';
import type { BevaraDatabase } from '@/utils/records/database';

/** The municipality's own accounts, by name (KAL-4, NYK-1). Fails as the store does: blocked, newer or full. */
export function listAccounts(db: BevaraDatabase): Promise<Result<readonly Account[], Failure>> {
  return attempt(db, async () => {
    const accounts = await db.accounts.toArray();
    return accounts.sort((a, b) => a.name.localeCompare(b.name));
  });
}

/**
 * Adds an own account. Adding the same id again changes nothing; an account that shares a key with one that stands
 * is the same account seen at another address, and the keys of both are kept under the id that stands.
 */
export function addAccount(db: BevaraDatabase, account: Account): Promise<Result<null, Failure>> {
  return attempt(db, () =>
    db.transaction('rw', db.accounts, async () => {
      const standing = (await db.accounts.toArray()).find((other) => isSameAccount(other, account));
      await db.accounts.put(
        standing ? { ...standing, keys: [...new Set([...standing.keys, ...account.keys])] } : account,
      );
      return null;
    }),
  );
}

/** Takes an account off the register. What was stored of it stays; an id that is not there is no failure. */
export function removeAccount(db: BevaraDatabase, id: string): Promise<Result<null, Failure>> {
  return attempt(db, async () => {
    await db.accounts.delete(id);
    return null;
  });
}

/** Writes down who answers for an account (KAL-4, KAL-6, NYK-2). `not-own-account` when it is not on the register. */
export function nameAccountPeople(
  db: BevaraDatabase,
  id: string,
  people: AccountPeople,
): Promise<Result<null, Failure>> {
  return attempt(db, async () => {
    if ((await db.accounts.update(id, { people })) === 0) {
      if (!(await db.accounts.get(id))) throw new StoreRefusal('not-own-account');
    }
    return null;
  });
}
