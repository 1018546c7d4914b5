import { browser } from 'wxt/browser';
import { isSameAccount } from '@/utils/domain/account';
import { fail, succeed } from '@/utils/domain/result';
import { answer } from '@/utils/messaging/answer';
import { isFromAnyPlatform, isFromPlatform } from '@/utils/messaging/check-sender';
import { draftHeadSchema, idSchema, removalNoteSchema } from '@/utils/messaging/message-schemas';
import { createFetchMedia } from '@/utils/records/fetch-media';
import { noteRemoval } from '@/utils/records/note-removal';
import { saveCapture } from '@/utils/records/save-capture';
import type { Background } from './background';
import { imageHostsOf } from './image-hosts';
import { listOwnAccounts } from './own-accounts';

/** Storing a capture and noting how its removal ended. Only comments of own accounts are ever stored (VAR-1). */
export function answerRecords({ db, managed, clock, home }: Background): void {
  const ownOrigin = home.replace(/\/$/, '');
  const store = { db, clock, fetchMedia: createFetchMedia(fetch), imageHosts: imageHostsOf, ownOrigin };

  answer('records:save', {
    schema: draftHeadSchema,
    mayAsk: (sender, draft) => isFromPlatform(sender, draft.platform, home),
    handle: async (draft) => {
      if (draft.platform !== 'practice') {
        const accounts = await listOwnAccounts({ db, managed });
        if (!accounts.ok) return accounts;
        if (!accounts.value.some((account) => isSameAccount(account, draft.account)))
          return fail({ code: 'not-own-account', detail: null });
      }
      return saveCapture(store, draft);
    },
  });

  answer('records:note-removal', {
    schema: removalNoteSchema,
    mayAsk: (sender) => isFromAnyPlatform(sender, home),
    handle: (note) => noteRemoval(db, clock, note),
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
