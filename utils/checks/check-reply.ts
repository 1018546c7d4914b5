import type { CheckRule, PublishingPolicy } from '@/utils/domain/checklist';
import type { ReplyFinding } from '@/utils/domain/answering';
import type { PlatformId } from '@/utils/domain/platform';
import type { SpellingCheck, WordPlace } from '@/utils/domain/spelling';
import type { Draft } from './check';
import { findAt, findMissing } from './find';
import { recognizeLanguage } from './recognize-language';
import { checks } from './registry';
import { runChecks } from './run-checks';

/** The words that no dictionary knows; null: it could not look. */
export type AskSpelling = (check: SpellingCheck) => Promise<readonly WordPlace[] | null>;

const SPELLING = 'spelling';
/** A field of a reply text that nobody has filled yet. */
const FIELD = /\{\w+\}/g;

/** What the pack's checks find in a reply before it is taken to the clipboard, what it forbids first (issue 5, "Answering"). */
export async function checkReply(
  text: string,
  account: { readonly name: string; readonly platform: PlatformId },
  policy: PublishingPolicy,
  askSpelling: AskSpelling,
): Promise<ReplyFinding[]> {
  const { documentLanguage, officialDomains, caseNumberPattern } = policy;
  const draft: Draft = {
    text,
    language: recognizeLanguage(text, documentLanguage),
    kind: 'reply',
    platform: account.platform,
    attachments: [],
    account: { name: account.name, officialDomains, caseNumberPattern },
  };
  const found = runChecks(draft, policy.checks, checks).flatMap(({ check, level, findings }) =>
    findings.map((finding): ReplyFinding => ({ ...finding, check, level })),
  );
  const rule = policy.checks[SPELLING];
  const misspelled = rule ? await spell(draft, rule, askSpelling) : [];
  return [...found, ...misspelled].sort(
    (a, b) => Number(a.level === 'advisory') - Number(b.level === 'advisory'),
  );
}

async function spell(
  draft: Draft,
  { level, parameters }: CheckRule,
  askSpelling: AskSpelling,
): Promise<ReplyFinding[]> {
  const { text, language, account } = draft;
  const own = parameters['words'];
  if (language === null) return [];
  const places = await askSpelling({
    text: text.replace(FIELD, (field) => ' '.repeat(field.length)),
    language,
    accountName: account.name,
    words: Array.isArray(own) ? own : [],
    names: [],
  });
  const findings = places?.map((place) => findAt(SPELLING, 'spelling', text, place)) ?? [
    findMissing(SPELLING, 'spelling.could-not-look'),
  ];
  return findings.map((finding) => ({ ...finding, level }));
}
