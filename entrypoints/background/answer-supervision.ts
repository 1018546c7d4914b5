import type { Look, LookNote } from '@/utils/domain/supervision';
import { fail, succeed } from '@/utils/domain/result';
import { toInstant } from '@/utils/domain/time';
import { answer } from '@/utils/messaging/answer';
import { isFromOurPage, isFromPlatform, type Sender } from '@/utils/messaging/check-sender';
import { nothingSchema } from '@/utils/messaging/message-schemas';
import {
  handLookSchema,
  lookNoteSchema,
  periodNameSchema,
  reminderTimeSchema,
} from '@/utils/messaging/supervision-schemas';
import { changeReminder, readReminder } from '@/utils/settings/reminder-store';
import { readSettingsInForce } from '@/utils/settings/settings-in-force';
import { noteLook } from '@/utils/supervision/look-log';
import type { Background } from './background';
import { keepCrisisReminder } from './keep-crisis-reminder';
import { keepReminder } from './keep-reminder';
import { listOwnAccounts } from './own-accounts';
import { createSupervisionDesk } from './supervision-desk';

/** The log of looking through, the report for the manager, and the reminder. */
export function answerSupervision(background: Background): void {
  const { db, storage, managed, clock, makeId, home } = background;
  const desk = createSupervisionDesk(background);
  const mayAsk = (sender: Sender) => isFromOurPage(sender, home);

  async function note(look: Omit<LookNote, 'platform'>, how: Look['how']) {
    const accounts = await listOwnAccounts(background);
    if (!accounts.ok) return accounts;
    const account = accounts.value.find(({ id }) => id === look.accountId);
    if (!account) return fail({ code: 'not-own-account' as const, detail: null });
    const { editor } = await readSettingsInForce({ local: storage, managed }, makeId);
    const by = editor.name || editor.editorId;
    return noteLook(db, { ...look, platform: account.platform }, { by, how, now: clock() });
  }

  answer('supervision:note-look', {
    schema: lookNoteSchema,
    mayAsk: (sender, { platform }) => platform !== 'practice' && isFromPlatform(sender, platform, home),
    handle: (look) => note(look, 'page'),
  });

  answer('supervision:note-by-hand', {
    schema: handLookSchema,
    mayAsk,
    handle: ({ id, accountId }) => {
      const at = toInstant(clock());
      const nothing = { seconds: 0, comments: 0, oldest: null, newest: null, posts: [] };
      return note({ id, accountId, from: at, until: at, ...nothing }, 'hand');
    },
  });

  answer('supervision:report', { schema: periodNameSchema, mayAsk, handle: desk.reportPeriod });
  answer('supervision:reminder', {
    schema: nothingSchema,
    mayAsk,
    handle: async () => succeed(await readReminder(storage)),
  });
  answer('supervision:set-reminder', {
    schema: reminderTimeSchema,
    mayAsk,
    handle: async (time) => {
      const reminder = await changeReminder(storage, { time });
      await desk.plan();
      return succeed(reminder);
    },
  });

  keepReminder(desk, home);
  keepCrisisReminder(background, desk);
}
