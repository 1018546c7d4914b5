import type { PlatformId } from '@/utils/domain/platform';
import { succeed } from '@/utils/domain/result';
import { answer } from '@/utils/messaging/answer';
import { isFromPlatform, type Sender } from '@/utils/messaging/check-sender';
import { decisionSchema, missingSchema, noticedSchema } from '@/utils/messaging/pending-schemas';
import { decideComment } from '@/utils/pending/decide-comment';
import { noteMissing } from '@/utils/pending/note-missing';
import { noticeComments } from '@/utils/pending/notice-comments';
import type { Background } from './background';
import { findOwnAccount } from './own-accounts';
import type { PendingDesk } from './pending-desk';

/** What a platform's page tells of the comments of an own account: noticed, decided on, or no longer there. */
export function answerNoticing(background: Background, desk: PendingDesk): void {
  const mayAsk = (sender: Sender, { platform }: { readonly platform: PlatformId }) =>
    platform !== 'practice' && isFromPlatform(sender, platform, background.home);

  async function findPlace(platform: PlatformId, accountId: string) {
    const account = await findOwnAccount(background, platform, accountId);
    return account.ok ? succeed({ platform, accountId, accountName: account.value.name }) : account;
  }

  answer('pending:notice', {
    schema: noticedSchema,
    mayAsk,
    handle: async ({ platform, accountId, comments }) => {
      const place = await findPlace(platform, accountId);
      if (!place.ok) return place;
      return desk.afterwards(await noticeComments(await desk.openStore(), place.value, comments));
    },
  });

  answer('pending:decide', {
    schema: decisionSchema,
    mayAsk,
    handle: async ({ platform, accountId, comment, steps }) => {
      const place = await findPlace(platform, accountId);
      if (!place.ok) return place;
      const signed = await desk.sign(steps);
      return desk.afterwards(await decideComment(await desk.openStore(), place.value, comment, signed));
    },
  });

  answer('pending:note-missing', {
    schema: missingSchema,
    mayAsk,
    handle: async ({ platform, accountId, commentId }) => {
      const place = await findPlace(platform, accountId);
      if (!place.ok) return place;
      return desk.afterwards(await noteMissing(await desk.openStore(), platform, commentId));
    },
  });
}
