import { addNamedPeople, listAccounts } from '@/utils/accounts/account-register';
import { type Account, isSameAccount } from '@/utils/domain/account';
import type { Failure } from '@/utils/domain/failure';
import { type Result, succeed } from '@/utils/domain/result';
import { readManagedSettings } from '@/utils/settings/managed-settings';
import type { Background } from './background';

/** Every own account: those that the organisation has set, and those that were added at this browser. */
export async function listOwnAccounts({
  db,
  managed,
}: Pick<Background, 'db' | 'managed'>): Promise<Result<readonly Account[], Failure>> {
  const [kept, set] = await Promise.all([listAccounts(db), readManagedSettings(managed)]);
  if (!kept.ok) return kept;
  const named = await addNamedPeople(db, set.accounts);
  if (!named.ok) return named;
  const others = kept.value.filter((account) => !set.accounts.some((one) => isSameAccount(one, account)));
  return succeed([...named.value, ...others]);
}
