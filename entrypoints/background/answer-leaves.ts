import { answer } from '@/utils/messaging/answer';
import { isFromOurPage, type Sender } from '@/utils/messaging/check-sender';
import { idSchema, nothingSchema } from '@/utils/messaging/message-schemas';
import { keptLeaveSchema } from '@/utils/messaging/pending-schemas';
import { listLeaves, removeLeave, saveLeave } from '@/utils/pending/leaves';
import type { Background } from './background';
import type { PendingDesk } from './pending-desk';

/** Who is away and who stands in; whose comments are shown to whom follows it at once. */
export function answerLeaves({ db, home }: Background, { afterwards }: PendingDesk): void {
  const mayAsk = (sender: Sender) => isFromOurPage(sender, home);
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
}
