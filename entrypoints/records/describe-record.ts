import type { OwnFact, RecordView } from '@/components/records/record-view';
import type { Language } from '@/utils/domain/language';
import type { Policy } from '@/utils/domain/policy';
import { describeMissing } from '@/utils/exports/document/describe-events';
import { createWords } from '@/utils/exports/document/document-setting';

import { listOwnFacts, OWN_KEYS } from '@/utils/exports/document/own-facts';
import { readPublication } from '@/utils/exports/document/read-publication';

/** What the page words as the documents do, so that the two never disagree, but in the reader's language. */
export function describeRecord(
  { record, missing, publication }: RecordView,
  language: Language,
  policy: Policy | null,
): { readonly own: readonly OwnFact[]; readonly missing: readonly string[] } {
  const words = createWords({ language, policy, unit: null });
  const facts = listOwnFacts(record, readPublication(record.kind, publication), words);
  return {
    own: OWN_KEYS.flatMap((key) => {
      const value = facts[key];
      return value ? [{ label: words.translate(`fact.${key}`), value: words.show(value) }] : [];
    }),
    missing: missing.map((part) => describeMissing(part, words)),
  };
}
