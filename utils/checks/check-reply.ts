import type { PublishingPolicy } from '@/utils/domain/checklist';
import type { ReplyFinding } from '@/utils/domain/answering';
import type { PlatformId } from '@/utils/domain/platform';
import { recognizeLanguage } from './recognize-language';
import { checks } from './registry';
import { runChecks } from './run-checks';

/** What the pack's checks find in a reply before it is taken to the clipboard, what it forbids first (issue 5, "Answering"). */
export function checkReply(
  text: string,
  account: { readonly name: string; readonly platform: PlatformId },
  policy: PublishingPolicy,
): ReplyFinding[] {
  const { documentLanguage, officialDomains, caseNumberPattern } = policy;
  const draft = {
    text,
    language: recognizeLanguage(text, documentLanguage),
    kind: 'reply',
    platform: account.platform,
    attachments: [],
    account: { name: account.name, officialDomains, caseNumberPattern },
  } as const;
  const found = runChecks(draft, policy.checks, checks).flatMap(({ check, level, findings }) =>
    findings.map((finding): ReplyFinding => ({ ...finding, check, level })),
  );
  return found.sort((a, b) => Number(a.level === 'advisory') - Number(b.level === 'advisory'));
}
