import type { Language } from '@/utils/domain/language';
import type { PolicyError } from '@/utils/domain/policy';
import { policyErrorsCatalogues } from '@/utils/i18n/catalogues/policy-errors/policy-errors-catalogues';
import { createTranslate } from '@/utils/i18n/translate';

/** A fault as one sentence: which file, which line, which rule, and what is expected there. */
export function describePolicyError(error: PolicyError, language: Language): string {
  const t = createTranslate(language, policyErrorsCatalogues);
  const { expected, ...others } = error.fields;
  const key = `expected.${expected}`;
  const words = isKnown(key) ? t(key) : expected;
  const sentence = t(error.code, words === undefined ? others : { ...others, expected: words });
  const { pack, path, line } = error;
  if (line === 0) return t('where-file', { pack, sentence });
  return t('where', { pack, line: String(line), path: path || pack, sentence });
}

type Key = keyof (typeof policyErrorsCatalogues)['en'];

function isKnown(key: string): key is Key {
  return Object.hasOwn(policyErrorsCatalogues.en, key);
}
