import type { PendingApi } from '@/components/pending/pending-api';
import type { Account } from '@/utils/domain/account';
import { askBackground } from '@/utils/messaging/ask-background';

/** Asks what the checks find in a reply of one of these accounts. */
export function createReplyCheck(accounts: readonly Account[]): PendingApi['check'] {
  return async (accountId, text) => {
    const account = accounts.find(({ id }) => id === accountId);
    if (!account) return null;
    const found = await askBackground('answering:check', { platform: account.platform, accountId, text });
    return found.ok ? found.value : null;
  };
}
