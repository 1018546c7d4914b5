import type { Draft } from '@/utils/checks/check';
import type { Account } from '@/utils/domain/account';
import { recognizeLanguage } from '@/utils/checks/recognize-language';
import type { PublishingContext } from '@/utils/domain/checklist';
import type { ComposerHandle } from '@/utils/platforms/adapter';

const DAY = 86_400_000;

/** What stands in a composer, as the checks take it. */
export function toDraft(
  composer: ComposerHandle,
  account: Account,
  context: PublishingContext,
  now: number,
): Draft {
  const { policy, recent } = context;
  const days = Number(policy.checks['duplicate']?.parameters['days'] ?? 0);
  const isLate = (at: string) => Date.parse(at) >= now - days * DAY;
  return {
    text: composer.text,
    language: recognizeLanguage(composer.text, policy.documentLanguage),
    kind: composer.kind,
    platform: account.platform,
    attachments: composer.attachments,
    earlier: recent.filter(({ at }) => isLate(at)).map(({ text }) => text),
    daysToElection: context.daysToElection,
    account: {
      name: account.name,
      officialDomains: policy.officialDomains,
      caseNumberPattern: policy.caseNumberPattern,
    },
  };
}
