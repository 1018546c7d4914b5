import { fail, succeed } from '@/utils/domain/result';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { answer } from '@/utils/messaging/answer';
import {
  archiveEndingSchema,
  archiveScreenSchema,
  archiveWishSchema,
} from '@/utils/messaging/archive-schemas';
import { isFromAnyPlatform, isFromOurPage, type Sender } from '@/utils/messaging/check-sender';
import { idSchema, nothingSchema } from '@/utils/messaging/message-schemas';
import { findCapture } from '@/utils/records/archive/begin-capture';
import { finishCapture } from '@/utils/records/archive/finish-capture';
import { readSettingsInForce } from '@/utils/settings/settings-in-force';
import type { Background } from './background';
import { beginArchive } from './begin-archive';
import { readCaptureOverview } from './capture-overview';
import { keepArchiveScreen } from './keep-archive-screen';

/** Archive captures of own pages (KAL-5, NYK-18, VAR-11, VAL-7): begun in the popup, carried out by the page in view. */
export function answerArchive(background: Background): void {
  const { db, clock, storage, managed, makeId, home } = background;
  const isOurs = (sender: Sender) => isFromOurPage(sender, home);
  const isInTab = (sender: Sender) => isFromAnyPlatform(sender, home) && sender.tab?.id !== undefined;

  answer('archive:begin', {
    schema: archiveWishSchema,
    mayAsk: isOurs,
    handle: (wish) => beginArchive(background, wish),
  });

  answer('archive:task', {
    schema: nothingSchema,
    mayAsk: isInTab,
    handle: async (_, { tab }) => {
      const found = await findCapture(db, { tabId: tab?.id ?? -1 });
      if (!found.ok || !found.value) return found.ok ? succeed(null) : found;
      const { language } = await readSettingsInForce({ local: storage, managed }, makeId);
      const { id, most } = found.value;
      return succeed({ id, most, language: chooseLanguage(language, navigator.languages) });
    },
  });

  answer('archive:screen', {
    schema: archiveScreenSchema,
    mayAsk: isInTab,
    handle: (screen, sender) => keepArchiveScreen(background, screen, sender),
  });

  answer('archive:finish', {
    schema: archiveEndingSchema,
    mayAsk: isInTab,
    handle: async (ending, { tab }) => {
      const begun = await findCapture(db, { id: ending.id });
      if (!begun.ok) return begun;
      if (begun.value && begun.value.tabId !== tab?.id)
        return fail({ code: 'unknown-record' as const, detail: null });
      return finishCapture(db, clock, ending);
    },
  });

  answer('archive:stop', {
    schema: idSchema,
    mayAsk: isOurs,
    handle: (id) => finishCapture(db, clock, { id, end: 'stopped' }),
  });

  answer('archive:overview', {
    schema: nothingSchema,
    mayAsk: isOurs,
    handle: () => readCaptureOverview(background),
  });
}
