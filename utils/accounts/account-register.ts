import { isSameAccount, type Account, type AccountPeople } from '@/utils/domain/account';
import type { Failure } from '@/utils/domain/failure';
import type { Result } from '@/utils/domain/result';
import { toInstant } from '@/utils/domain/time';
import { attempt } from '@/utils/records/attempt';
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

const PEOPLE = 'people:';
const MET = 'met:';

/**
 * Writes down who answers for an account (KAL-4, KAL-6, NYK-2). An account that the organisation has set stands in no table
 * of ours; its people are kept beside it.
 */
export function nameAccountPeople(
  db: BevaraDatabase,
  { id, isManaged }: { readonly id: string; readonly isManaged: boolean },
  people: AccountPeople,
): Promise<Result<null, Failure>> {
  return attempt(db, async () => {
    if (isManaged) await db.meta.put({ name: `${PEOPLE}${id}`, value: JSON.stringify(people) });
    else await db.accounts.update(id, { people });
    return null;
  });
}

/**
 * The accounts of the organisation with what was noted of them here: the people that were named, and the day on which this
 * browser met them first, which is noted now for one that is new. Its duties are counted from then (KAL-7, KAL-9).
 */
export function meetManagedAccounts(
  db: BevaraDatabase,
  accounts: readonly Account[],
  now: number,
): Promise<Result<readonly Account[], Failure>> {
  const namesOf = (prefix: string) => accounts.map(({ id }) => `${prefix}${id}`);
  return attempt(db, async () => {
    const [people, met] = await Promise.all([
      db.meta.bulkGet(namesOf(PEOPLE)),
      db.meta.bulkGet(namesOf(MET)),
    ]);
    const fresh = accounts.filter((_, i) => met[i] === undefined);
    const at = toInstant(now);
    if (fresh.length > 0) await db.meta.bulkPut(fresh.map(({ id }) => ({ name: `${MET}${id}`, value: at })));
    return accounts.map((account, i): Account => {
      const [named, addedAt] = [people[i]?.value, met[i]?.value ?? at];
      return {
        ...account,
        addedAt: typeof addedAt === 'string' ? addedAt : account.addedAt,
        ...(typeof named === 'string' ? { people: JSON.parse(named) as AccountPeople } : {}),
      };
    });
  });
}
