import { browser } from 'wxt/browser';
import { listAccounts } from '@/utils/accounts/account-register';
import { createPracticeAccount } from '@/utils/domain/practice-account';
import { fail, succeed } from '@/utils/domain/result';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { answer } from '@/utils/messaging/answer';
import { isFromAnyPlatform, isFromPlatform } from '@/utils/messaging/check-sender';
import { labelSchema, nothingSchema, platformSchema } from '@/utils/messaging/message-schemas';
import { loadModerationPolicy } from '@/utils/policies/load-moderation-policy';
import { changeSettings, readSettings } from '@/utils/settings/settings-store';
import type { Background } from './background';

/** What a page needs to know before it draws anything, the panel's script, and labels that a removal has confirmed. */
export function answerModeration({ db, storage, makeId, home }: Background): void {
  const practice = succeed([createPracticeAccount(home.replace(/\/$/, ''))]);

  answer('moderation:context', {
    schema: platformSchema,
    mayAsk: (sender, platform) => isFromPlatform(sender, platform, home),
    handle: async (platform) => {
      const accounts = platform === 'practice' ? practice : await listAccounts(db);
      if (!accounts.ok) return accounts;
      const settings = await readSettings(storage, makeId);
      const policy = await loadModerationPolicy(settings.policyId);
      if (!policy.ok) return fail({ code: 'policy-missing', detail: null });
      return succeed({
        accounts: accounts.value,
        policy: policy.value,
        editor: settings.editor,
        language: chooseLanguage(settings.language, navigator.languages),
        undoSeconds: settings.undoSeconds,
        confirmedLabels: settings.confirmedLabels,
        extensionVersion: browser.runtime.getManifest().version,
      });
    },
  });

  answer('panel:load', {
    schema: nothingSchema,
    mayAsk: (sender) => isFromAnyPlatform(sender, home) && sender.tab?.id !== undefined,
    handle: async (_, { tab, frameId }) => {
      await browser.scripting.executeScript({
        target: { tabId: tab?.id ?? -1, frameIds: [frameId ?? 0] },
        files: ['/panel.js'],
      });
      return succeed(null);
    },
  });

  answer('settings:confirm-label', {
    schema: labelSchema,
    mayAsk: (sender) => isFromAnyPlatform(sender, home),
    handle: async (label) => {
      const { confirmedLabels } = await readSettings(storage, makeId);
      await changeSettings(storage, makeId, { confirmedLabels: [...confirmedLabels, label] });
      return succeed(null);
    },
  });
}
