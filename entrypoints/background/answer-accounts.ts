import { addAccount, nameAccountPeople, removeAccount } from '@/utils/accounts/account-register';
import { fail } from '@/utils/domain/result';
import { answer } from '@/utils/messaging/answer';
import { isFromOurPage } from '@/utils/messaging/check-sender';
import { accountSchema, idSchema, nothingSchema } from '@/utils/messaging/message-schemas';
import { bumpRevision } from '@/utils/messaging/revision';
import { accountPeopleSchema } from '@/utils/messaging/supervision-schemas';
import { isManagedAccount } from '@/utils/settings/managed-accounts';
import type { Background } from './background';
import { listOwnAccounts } from './own-accounts';

/** The register of own accounts, kept from the popup and the options page and from nowhere else. */
export function answerAccounts(background: Background): void {
  const { db, storage, clock, home } = background;
  const mayAsk = (sender: { readonly url?: string }) => isFromOurPage(sender, home);

  answer('accounts:list', { schema: nothingSchema, mayAsk, handle: () => listOwnAccounts(background) });

  answer('accounts:add', {
    schema: accountSchema,
    mayAsk,
    handle: async (account) => {
      const added = await addAccount(db, account);
      if (added.ok) await bumpRevision(storage, clock());
      return added;
    },
  });

  answer('accounts:remove', {
    schema: idSchema,
    mayAsk,
    handle: async (id) => {
      const removed = await removeAccount(db, id);
      if (removed.ok) await bumpRevision(storage, clock());
      return removed;
    },
  });

  answer('accounts:name-people', {
    schema: accountPeopleSchema,
    mayAsk,
    handle: async ({ id, people }) => {
      const accounts = await listOwnAccounts(background);
      if (!accounts.ok) return accounts;
      if (!accounts.value.some((account) => account.id === id))
        return fail({ code: 'not-own-account', detail: null });
      return nameAccountPeople(db, { id, isManaged: isManagedAccount({ id }) }, people);
    },
  });
}
