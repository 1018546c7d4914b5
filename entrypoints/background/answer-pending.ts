import { browser } from 'wxt/browser';
import { takeFirst } from '@/utils/domain/pending-filter';
import { succeed } from '@/utils/domain/result';
import { answer } from '@/utils/messaging/answer';
import { isFromOurPage, type Sender } from '@/utils/messaging/check-sender';
import { nothingSchema } from '@/utils/messaging/message-schemas';
import { listLengthSchema, pendingChangeSchema } from '@/utils/messaging/pending-schemas';
import { changePending } from '@/utils/pending/change-pending';
import { listPending } from '@/utils/pending/list-pending';
import { readSettingsInForce } from '@/utils/settings/settings-in-force';
import type { Background } from './background';
import type { PendingDesk } from './pending-desk';
import { readPendingRules } from './read-pending-rules';
import { ALARM } from './show-badge';

/**
 * What waits for an answer, listed and changed from our own pages. The badge follows every change, the alarm, and each start
 * of the browser.
 */
export function answerPending(background: Background, desk: PendingDesk): void {
  const { db, storage, managed, clock, makeId, home } = background;
  const mayAsk = (sender: Sender) => isFromOurPage(sender, home);

  answer('pending:list', {
    schema: listLengthSchema,
    mayAsk,
    handle: async (most) => {
      const [listed, { editor }] = await Promise.all([
        listPending({ db, clock, rules: readPendingRules(background) }),
        readSettingsInForce({ local: storage, managed }, makeId),
      ]);
      if (!listed.ok || most === null) return listed;
      return succeed(takeFirst(listed.value, most, { now: clock(), editor: editor.name }));
    },
  });

  answer('pending:follow', {
    schema: nothingSchema,
    mayAsk,
    handle: () => desk.afterwards(succeed(null)),
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
