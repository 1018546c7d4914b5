import { browser } from 'wxt/browser';
import { createPracticeAccount } from '@/utils/domain/practice-account';
import { succeed } from '@/utils/domain/result';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { answer } from '@/utils/messaging/answer';
import { isFromAnyPlatform, isFromPlatform } from '@/utils/messaging/check-sender';
import { labelSchema, platformSchema } from '@/utils/messaging/message-schemas';
import { takeWanted } from '@/utils/messaging/wanted-comment';
import { moderationPolicyOf } from '@/utils/policies/moderation-policy';
import { readSettingsInForce } from '@/utils/settings/settings-in-force';
import { changeSettings } from '@/utils/settings/settings-store';
import { answerScript } from './answer-script';
import type { Background } from './background';
import { listOwnAccounts } from './own-accounts';
import { readPolicyInForce } from './read-policy';

/** What a page needs to know before it draws anything, the panel's script, and labels that a removal has confirmed. */
export function answerModeration(background: Background): void {
  const { storage, managed, clock, makeId, home } = background;
  const practice = succeed([createPracticeAccount(home.replace(/\/$/, ''))]);

  answer('moderation:context', {
    schema: platformSchema,
    mayAsk: (sender, platform) => isFromPlatform(sender, platform, home),
    handle: async (platform, { tab }) => {
      const accounts = platform === 'practice' ? practice : await listOwnAccounts(background);
      if (!accounts.ok) return accounts;
      const settings = await readSettingsInForce({ local: storage, managed }, makeId);
      const policy = await readPolicyInForce(background);
      if (!policy.ok) return policy;
      return succeed({
        accounts: accounts.value,
        policy: moderationPolicyOf(policy.value.resolved),
        editor: settings.editor,
        language: chooseLanguage(settings.language, navigator.languages),
        undoSeconds: settings.undoSeconds,
        confirmedLabels: settings.confirmedLabels,
        extensionVersion: browser.runtime.getManifest().version,
        wanted: tab?.id === undefined ? null : await takeWanted(browser.storage.session, tab.id, clock()),
      });
    },
  });

  answer('panel:load', answerScript('/panel.js', home));

  answer('settings:confirm-label', {
    schema: labelSchema,
    mayAsk: (sender) => isFromAnyPlatform(sender, home),
    handle: async (label) => {
      await changeSettings(storage, makeId, ({ confirmedLabels }) => ({
        confirmedLabels: [...confirmedLabels, label],
      }));
      return succeed(null);
    },
  });
}
