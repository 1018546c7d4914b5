import type { Check, Draft } from '@/utils/checks/check';
import { runChecks } from '@/utils/checks/run-checks';
import type { PublishingPolicy } from '@/utils/domain/checklist';
import type { Language } from '@/utils/domain/language';
import { checksCatalogues } from '@/utils/i18n/catalogues/checks/checks-catalogues';
import type { Ask } from '@/utils/messaging/ask';

export interface WarmUpOptions {
  readonly checks: readonly Check[];
  readonly policy: PublishingPolicy;
  readonly ask: Ask;
  /** Resolves when the page has nothing better to do. */
  readonly yieldToPage: () => Promise<void>;
}

/** Enough for every pattern to be tried. */
const SAMPLE_LENGTH = 500;

/**
 * Runs every check on words of our own while the page is idle, and has the dictionary loaded: the first look at a draft
 * then compiles nothing and waits for nothing.
 */
export async function warmUp({ checks, policy, ask, yieldToPage }: WarmUpOptions): Promise<void> {
  const language = policy.documentLanguage;
  const text = makeSample(language === 'nn' ? 'nb' : language);
  const [word = text] = /\p{Ll}{6,}/u.exec(text) ?? [];
  void ask('spelling:check', { text, language, accountName: '', words: [], names: [] });
  // The first search for suggestions takes ten times as long as any other.
  void ask('spelling:suggest', { word: [...word].toReversed().join(''), language });
  const draft: Draft = {
    text,
    language,
    kind: 'post',
    platform: 'facebook',
    attachments: [],
    account: {
      name: '',
      officialDomains: policy.officialDomains,
      caseNumberPattern: policy.caseNumberPattern,
    },
  };
  for (const check of checks) {
    await yieldToPage();
    runChecks(draft, policy.checks, [check]);
  }
}

/** Sentences that are at hand in every language. */
function makeSample(language: Language): string {
  const sentences = Object.values(checksCatalogues[language]).filter((text) => typeof text === 'string');
  return sentences.toReversed().join(' ').slice(0, SAMPLE_LENGTH);
}
