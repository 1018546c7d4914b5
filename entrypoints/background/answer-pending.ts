import { browser } from 'wxt/browser';
import { fail, type Result } from '@/utils/domain/result';
import { toInstant } from '@/utils/domain/time';
import { answer } from '@/utils/messaging/answer';
import { isFromOurPage, isFromPlatform, type Sender } from '@/utils/messaging/check-sender';
import { idSchema, nothingSchema } from '@/utils/messaging/message-schemas';
import { keptLeaveSchema, noticedSchema, pendingChangeSchema } from '@/utils/messaging/pending-schemas';
import { changePending } from '@/utils/pending/change-pending';
import { listLeaves, removeLeave, saveLeave } from '@/utils/pending/leaves';
import { listPending } from '@/utils/pending/list-pending';
import { noticeComments } from '@/utils/pending/notice-comments';
import { readSettingsInForce } from '@/utils/settings/settings-in-force';
import type { Background } from './background';
import { listOwnAccounts } from './own-accounts';
import { ALARM, type PendingDesk } from './pending-desk';
import { readPendingRules } from './read-pending-rules';

/**
 * What waits for an answer: noticed from a platform's page, listed and changed from our own. The badge follows every
 * change, the alarm, and each start of the browser.
 */
export function answerPending(background: Background, desk: PendingDesk): void {
  const { db, storage, managed, clock, makeId, home } = background;
  const mayAsk = (sender: Sender) => isFromOurPage(sender, home);

  async function afterwards<T, F>(done: Result<T, F>): Promise<Result<T, F>> {
    if (done.ok) await desk.keepUp();
    return done;
  }

  answer('pending:notice', {
    schema: noticedSchema,
    mayAsk: (sender, { platform }) => platform !== 'practice' && isFromPlatform(sender, platform, home),
    handle: async ({ platform, accountId, comments }) => {
      const accounts = await listOwnAccounts(background);
      if (!accounts.ok) return accounts;
      const account = accounts.value.find((own) => own.id === accountId && own.platform === platform);
      if (!account) return fail({ code: 'not-own-account', detail: null });
      const place = { platform, accountId, accountName: account.name };
      return afterwards(await noticeComments(await desk.openStore(), place, comments));
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
    handle: async ({ id, stepId, change }) => {
      const { editor } = await readSettingsInForce({ local: storage, managed }, makeId);
      const step = { ...change, id: stepId, at: toInstant(clock()), by: editor.name || editor.editorId };
      return afterwards(await changePending(await desk.openStore(), id, step));
    },
  });

  answer('pending:leaves', { schema: nothingSchema, mayAsk, handle: () => listLeaves(db) });
  answer('pending:save-leave', {
    schema: keptLeaveSchema,
    mayAsk,
    handle: async (leave) => afterwards(await saveLeave(db, leave)),
  });
  answer('pending:remove-leave', {
    schema: idSchema,
    mayAsk,
    handle: async (id) => afterwards(await removeLeave(db, id)),
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
