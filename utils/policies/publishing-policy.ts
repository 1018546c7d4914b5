import type { CheckRule, PublishingPolicy, QuestionRule } from '@/utils/domain/checklist';
import type { PolicyError, ResolvedPolicy } from '@/utils/domain/policy';
import { type Result, succeed } from '@/utils/domain/result';
import { DEFAULT_PACK } from './load-moderation-policy';
import { loadPolicy, type PackSource } from './load-policy';
import { shippedPack } from './shipped-packs';

/** The part of a pack that publishing needs; what the pack has switched off is left out. */
export function publishingPolicyOf({ ref, policy }: ResolvedPolicy): PublishingPolicy {
  const checks = Object.entries(policy.checklist.checks).flatMap(([id, rule]): [string, CheckRule][] => {
    const { level, answers } = rule;
    return level === 'off'
      ? []
      : [[id, { level, answers, parameters: 'parameters' in rule ? rule.parameters : {} }]];
  });
  const questions = Object.entries(policy.checklist.questions).flatMap(([id, question]): QuestionRule[] => {
    const { level, why, ...rest } = question;
    return level === 'off' ? [] : [{ id, ...rest, level, why: why ?? null }];
  });
  return {
    ref,
    documentLanguage: policy.identity.documentLanguage,
    officialDomains: policy.identity.officialDomains,
    caseNumberPattern: policy.identity.caseNumberPattern ?? null,
    checks: Object.fromEntries(checks),
    questions,
    reminders: Object.values(policy.checklist.reminders),
    crisis: {
      publishing: policy.crisis.publishing,
      centralMedia: policy.crisis.centralMedia,
      text: policy.crisis.text,
      answers: policy.crisis.answers,
    },
  };
}

/** What publishing needs of a pack. Without an id: the country's base. Every fault comes back, and then nothing holds. */
export async function loadPublishingPolicy(
  id: string | null,
  source: PackSource = shippedPack,
): Promise<Result<PublishingPolicy, readonly PolicyError[]>> {
  const loaded = await loadPolicy(id ?? DEFAULT_PACK, source);
  return loaded.ok ? succeed(publishingPolicyOf(loaded.value)) : loaded;
}
