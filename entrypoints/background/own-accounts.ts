import { listAccounts, meetManagedAccounts } from '@/utils/accounts/account-register';
import { type Account, isSameAccount } from '@/utils/domain/account';
import type { Failure } from '@/utils/domain/failure';
import type { PlatformId } from '@/utils/domain/platform';
import { fail, type Result, succeed } from '@/utils/domain/result';
import { readManagedSettings } from '@/utils/settings/managed-settings';
import type { Background } from './background';

/** Every own account: those that the organisation has set, and those that were added at this browser. */
export async function listOwnAccounts({
  db,
  managed,
  clock,
}: Pick<Background, 'db' | 'managed' | 'clock'>): Promise<Result<readonly Account[], Failure>> {
  const [kept, set] = await Promise.all([listAccounts(db), readManagedSettings(managed)]);
  if (!kept.ok) return kept;
  const named = await meetManagedAccounts(db, set.accounts, clock());
  if (!named.ok) return named;
  const others = kept.value.filter((account) => !set.accounts.some((one) => isSameAccount(one, account)));
  return succeed([...named.value, ...others]);
}

/** An own account by the id under which a page knows it; `not-own-account` when it is none. */
export async function findOwnAccount(
  background: Pick<Background, 'db' | 'managed' | 'clock'>,
  platform: PlatformId,
  accountId: string,
): Promise<Result<Account, Failure>> {
  const accounts = await listOwnAccounts(background);
  if (!accounts.ok) return accounts;
  const account = accounts.value.find((own) => own.id === accountId && own.platform === platform);
  return account ? succeed(account) : fail({ code: 'not-own-account', detail: null });
}
