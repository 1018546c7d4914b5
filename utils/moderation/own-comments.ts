import { isSameAccount, type Account, type PageIdentity } from '@/utils/domain/account';
import type { CommentHandle } from '@/utils/platforms/adapter';

/**
 * The own account whose page is in view, with the keys that the page itself shows added; null on every other page,
 * where nothing is drawn and nothing read (VAR-1).
 */
export function findOwnAccount(page: PageIdentity | null, accounts: readonly Account[]): Account | null {
  if (!page) return null;
  const account = accounts.find((own) => isSameAccount(own, page));
  return account ? { ...account, keys: [...new Set([...account.keys, ...page.keys])] } : null;
}

/** True when the comment stands under a post of the account. A comment that does not say whose post it is under is not ours. */
export function isUnderOwnPost(handle: Pick<CommentHandle, 'accountKeys'>, account: Account): boolean {
  return handle.accountKeys.some((key) => account.keys.includes(key));
}
