import type { Policy } from '@/utils/domain/policy';
import type { StoredRecord } from '@/utils/domain/record';
import { titleRegistration } from '@/utils/domain/registration-title';
import { titleTemplatesOf } from '@/utils/policies/moderation-policy';

/** What a reply of our own account is registered as, by the pack; without one, the account's name. */
export function titleReply(policy: Policy | null, reply: StoredRecord): string {
  const { account, platform, writtenAt, capturedAt } = reply;
  if (!policy) return account.name;
  return titleRegistration(titleTemplatesOf(policy), {
    author: account.name,
    isByAccount: true,
    platform,
    account: account.name,
    at: Date.parse(writtenAt?.from ?? capturedAt),
  });
}
