import { addAccount, removeAccount } from '@/utils/accounts/account-register';
import { answer } from '@/utils/messaging/answer';
import { isFromOurPage } from '@/utils/messaging/check-sender';
import { accountSchema, idSchema, nothingSchema } from '@/utils/messaging/message-schemas';
import { bumpRevision } from '@/utils/messaging/revision';
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
}
