import { browser } from 'wxt/browser';
import { isSameAccount } from '@/utils/domain/account';
import { createPracticeAccount } from '@/utils/domain/practice-account';
import { fail, succeed } from '@/utils/domain/result';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { answer } from '@/utils/messaging/answer';
import { isFromPlatform } from '@/utils/messaging/check-sender';
import { platformSchema, receiptHeadSchema, recognisedPostSchema } from '@/utils/messaging/message-schemas';
import { countDaysToElection } from '@/utils/policies/days-to-election';
import { publishingPolicyOf } from '@/utils/policies/publishing-policy';
import { listRecentPublications, recognisePublication } from '@/utils/records/recognise-publication';
import { readSettingsInForce } from '@/utils/settings/settings-in-force';
import type { Background } from './background';
import { mayAskLinks } from './answer-links';
import { answerScript } from './answer-script';
import { keepReceipts } from './keep-receipts';
import { listOwnAccounts } from './own-accounts';
import { readPolicyInForce } from './read-policy';

/** How far back a post can be "the same again", and how many are looked at. */
const RECENT = { days: 30, limit: 30 };

/** What the checklist needs to know, its script, and the receipts that remain of it. */
export function answerPublishing(background: Background): void {
  const { db, storage, managed, clock, makeId, home } = background;
  const receipts = keepReceipts(background);
  const practice = succeed([createPracticeAccount(home.replace(/\/$/, ''))]);

  answer('publishing:context', {
    schema: platformSchema,
    mayAsk: (sender, platform) => isFromPlatform(sender, platform, home),
    handle: async (platform) => {
      const accounts = platform === 'practice' ? practice : await listOwnAccounts(background);
      if (!accounts.ok) return accounts;
      const policy = await readPolicyInForce(background);
      if (!policy.ok) return policy;
      const { identity } = policy.value.resolved.policy;
      const recent = await listRecentPublications(db, { platform, now: clock(), ...RECENT });
      const settings = await readSettingsInForce({ local: storage, managed }, makeId);
      return succeed({
        accounts: accounts.value.filter((account) => account.platform === platform),
        policy: publishingPolicyOf(policy.value.resolved),
        editor: settings.editor,
        language: chooseLanguage(settings.language, navigator.languages),
        isCrisis: settings.isCrisis,
        centralAccountIds: settings.centralAccountIds,
        recent: recent.ok ? recent.value : [],
        daysToElection: countDaysToElection(identity.country, clock()),
        asksLinks: await mayAskLinks(background, identity.officialDomains),
        confirmedLabels: settings.confirmedLabels,
        extensionVersion: browser.runtime.getManifest().version,
      });
    },
  });

  answer('checklist:load', answerScript('/checklist.js', home));

  answer('publishing:save-receipt', {
    schema: receiptHeadSchema,
    mayAsk: (sender, receipt) => isFromPlatform(sender, receipt.platform, home),
    handle: async (receipt) => {
      if (receipt.platform !== 'practice') {
        const accounts = await listOwnAccounts(background);
        if (!accounts.ok) return accounts;
        if (!accounts.value.some((account) => isSameAccount(account, receipt.account)))
          return fail({ code: 'not-own-account', detail: null });
      }
      return receipts.save(receipt);
    },
  });

  answer('publishing:recognise', {
    schema: recognisedPostSchema,
    mayAsk: (sender, { account }) => isFromPlatform(sender, account.platform, home),
    handle: (post) => recognisePublication(db, clock, post),
  });
}
