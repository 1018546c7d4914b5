import { browser } from 'wxt/browser';
import { isSameAccount } from '@/utils/domain/account';
import { fail, succeed } from '@/utils/domain/result';
import { answer } from '@/utils/messaging/answer';
import { isFromAnyPlatform, isFromPlatform } from '@/utils/messaging/check-sender';
import {
  draftHeadSchema,
  idSchema,
  removalNoteSchema,
  storedSchema,
  unfinishedSchema,
} from '@/utils/messaging/message-schemas';
import { createFetchMedia } from '@/utils/records/fetch-media';
import { findStored } from '@/utils/records/find-stored';
import { noteRemoval } from '@/utils/records/note-removal';
import { saveCapture } from '@/utils/records/save-capture';
import { listUnfinished } from '@/utils/records/unfinished-removal';
import type { Background } from './background';
import { imageHostsOf } from './image-hosts';
import { listOwnAccounts } from './own-accounts';
import type { PendingDesk } from './pending-desk';

/** Storing a capture and noting how its removal ended. Only comments of own accounts are ever stored (VAR-1). */
export function answerRecords({ db, managed, clock, home }: Background, desk: PendingDesk): void {
  const ownOrigin = home.replace(/\/$/, '');
  const store = { db, clock, fetchMedia: createFetchMedia(fetch), imageHosts: imageHostsOf, ownOrigin };

  answer('records:save', {
    schema: draftHeadSchema,
    mayAsk: (sender, draft) => isFromPlatform(sender, draft.platform, home),
    handle: async (draft) => {
      if (draft.platform !== 'practice') {
        const accounts = await listOwnAccounts({ db, managed, clock });
        if (!accounts.ok) return accounts;
        if (!accounts.value.some((account) => isSameAccount(account, draft.account)))
          return fail({ code: 'not-own-account', detail: null });
      }
      const saved = await saveCapture(store, draft);
      if (saved.ok) void desk.keepUp();
      return saved;
    },
  });

  answer('records:still-stored', {
    schema: storedSchema,
    mayAsk: (sender) => isFromAnyPlatform(sender, home),
    handle: (stored) => findStored(db, stored),
  });

  answer('records:note-removal', {
    schema: removalNoteSchema,
    mayAsk: (sender) => isFromAnyPlatform(sender, home),
    handle: async (note) => {
      const noted = await noteRemoval(db, clock, note);
      if (noted.ok) void desk.keepUp();
      return noted;
    },
  });

  answer('records:unfinished', {
    schema: unfinishedSchema,
    mayAsk: (sender, { platform }) => isFromPlatform(sender, platform, home),
    handle: (asked) => listUnfinished(db, clock(), asked),
  });

  answer('records:open', {
    schema: idSchema,
    mayAsk: (sender) => isFromAnyPlatform(sender, home),
    handle: async (recordId) => {
      await browser.tabs.create({ url: `${home}records.html#${recordId}` });
      return succeed(null);
    },
  });
}
