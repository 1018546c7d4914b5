import { browser } from 'wxt/browser';
import { checkReply } from '@/utils/checks/check-reply';
import { createPracticeAccount } from '@/utils/domain/practice-account';
import { succeed } from '@/utils/domain/result';
import { answer } from '@/utils/messaging/answer';
import { isFromAnyPlatform, isFromOurPage, isFromPlatform } from '@/utils/messaging/check-sender';
import { nothingSchema } from '@/utils/messaging/message-schemas';
import { answeringContextSchema, replyDraftSchema } from '@/utils/messaging/pending-schemas';
import { findPending } from '@/utils/pending/find-pending';
import { publishingPolicyOf } from '@/utils/policies/publishing-policy';
import { askSpeller } from './ask-speller';
import type { Background } from './background';
import { findOwnAccount, listOwnAccounts } from './own-accounts';
import { readPolicyInForce } from './read-policy';

/** What the decision guide and the reply texts need, wherever they are used. */
export function answerAnswering(background: Background): void {
  const { db, home } = background;
  const practice = succeed(createPracticeAccount(home.replace(/\/$/, '')));

  answer('answering:context', {
    schema: answeringContextSchema,
    mayAsk: (sender, { platform }) => isFromPlatform(sender, platform, home),
    handle: async ({ platform, commentId }) => {
      const inForce = await readPolicyInForce(background);
      if (!inForce.ok) return inForce;
      const [accounts, known] = await Promise.all([
        listOwnAccounts(background),
        findPending(db, platform, commentId),
      ]);
      const { identity, guide, grounds, replies, handOvers, signatures } = inForce.value.resolved.policy;
      const named = (accounts.ok ? accounts.value : []).flatMap(({ people }) =>
        people ? [people.editor, people.deputy, people.responsible] : [],
      );
      return succeed({
        policy: { identity, guide, grounds, replies, handOvers, signatures },
        dueAt: known.ok ? (known.value?.dueAt ?? null) : null,
        people: [...new Set(named.filter((name) => name !== null))],
      });
    },
  });

  answer('answering:check', {
    schema: replyDraftSchema,
    mayAsk: (sender, { platform }) => isFromOurPage(sender, home) || isFromPlatform(sender, platform, home),
    handle: async ({ platform, accountId, text }) => {
      const account =
        platform === 'practice' ? practice : await findOwnAccount(background, platform, accountId);
      if (!account.ok) return account;
      const inForce = await readPolicyInForce(background);
      if (!inForce.ok) return inForce;
      const policy = publishingPolicyOf(inForce.value.resolved);
      const found = await checkReply(text, account.value, policy, async (check) => {
        const spelled = await askSpeller({ kind: 'check', ...check });
        return spelled.ok ? spelled.value.places : null;
      });
      return succeed(found);
    },
  });

  answer('answering:open-chart', {
    schema: nothingSchema,
    mayAsk: (sender) => isFromAnyPlatform(sender, home),
    handle: async () => {
      await browser.tabs.create({ url: `${home}waiting.html#guide` });
      return succeed(null);
    },
  });
}
