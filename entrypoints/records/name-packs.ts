import type { PackNames } from '@/components/records/record-view';
import type { Language } from '@/utils/domain/language';
import type { Policy } from '@/utils/domain/policy';
import { createWords } from '@/utils/exports/document/document-setting';

/** What the pack in force calls rules and itself, worded as in the documents; what is of another pack keeps its id. */
export function namePacks(policy: Policy | null, language: Language): PackNames {
  return {
    rule: (id) => policy?.retention[id]?.label ?? id,
    policy: createWords({ language, policy, unit: null }).namePolicy,
  };
}
