import { browser } from 'wxt/browser';
import { answer } from '@/utils/messaging/answer';
import { isFromOurPage, isFromPlatform, type Sender } from '@/utils/messaging/check-sender';
import { nothingSchema } from '@/utils/messaging/message-schemas';
import { decisionSchema, noticedSchema, pendingChangeSchema } from '@/utils/messaging/pending-schemas';
import { changePending } from '@/utils/pending/change-pending';
import { decideComment } from '@/utils/pending/decide-comment';
import { listPending } from '@/utils/pending/list-pending';
import { noticeComments } from '@/utils/pending/notice-comments';
import type { PlatformId } from '@/utils/domain/platform';
import { succeed } from '@/utils/domain/result';
import type { Background } from './background';
import { findOwnAccount } from './own-accounts';
import { ALARM, type PendingDesk } from './pending-desk';
import { readPendingRules } from './read-pending-rules';

/**
 * What waits for an answer: noticed from a platform's page, listed and changed from our own. The badge follows every
 * change, the alarm, and each start of the browser.
 */
export function answerPending(background: Background, desk: PendingDesk): void {
  const { db, clock, home } = background;
  const mayAsk = (sender: Sender) => isFromOurPage(sender, home);
  const isWhereItStands = (sender: Sender, { platform }: { readonly platform: PlatformId }) =>
    platform !== 'practice' && isFromPlatform(sender, platform, home);

  async function findPlace(platform: PlatformId, accountId: string) {
    const account = await findOwnAccount(background, platform, accountId);
    return account.ok ? succeed({ platform, accountId, accountName: account.value.name }) : account;
  }

  answer('pending:notice', {
    schema: noticedSchema,
    mayAsk: isWhereItStands,
    handle: async ({ platform, accountId, comments }) => {
      const place = await findPlace(platform, accountId);
      if (!place.ok) return place;
      return desk.afterwards(await noticeComments(await desk.openStore(), place.value, comments));
    },
  });

  answer('pending:decide', {
    schema: decisionSchema,
    mayAsk: isWhereItStands,
    handle: async ({ platform, accountId, comment, steps }) => {
      const place = await findPlace(platform, accountId);
      if (!place.ok) return place;
      const signed = await desk.sign(steps);
      return desk.afterwards(await decideComment(await desk.openStore(), place.value, comment, signed));
    },
  });

  answer('pending:list', {
    schema: nothingSchema,
    mayAsk,
    handle: () => listPending({ db, clock, rules: readPendingRules(background) }),
  });

  answer('pending:change', {
    schema: pendingChangeSchema,
    mayAsk,
    handle: async ({ id, ...step }) =>
      desk.afterwards(await changePending(await desk.openStore(), id, await desk.sign([step]))),
  });

  browser.alarms.onAlarm.addListener(({ name }) => void (name === ALARM && desk.keepUp()));
  browser.runtime.onStartup.addListener(() => void desk.keepUp());
  // A browser forgets the badge, and may drop the alarm, without telling; whatever woke the worker comes first.
  setTimeout(() => void desk.keepUp(), 500);
  browser.runtime.onInstalled.addListener(() => void desk.keepUp());
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'revision' in changes) void desk.keepUp();
  });
}
