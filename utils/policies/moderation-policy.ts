import type {
  Ground,
  ModerationPolicy,
  Policy,
  RegistrationCriterion,
  ResolvedPolicy,
} from '@/utils/domain/policy';
import type { TitleTemplates } from '@/utils/domain/registration-title';

/** The part of a pack that a content script is given: grounds, criteria and what a capture must have. */
export function moderationPolicyOf({ ref, policy }: ResolvedPolicy): ModerationPolicy {
  return {
    ref,
    municipality: policy.identity.name,
    documentLanguage: policy.identity.documentLanguage,
    grounds: Object.entries(policy.grounds).map(([id, ground]) => toGround(id, ground, policy)),
    criteria: Object.entries(policy.registration.criteria).map(
      ([id, { label, speaksFor, isConfidential }]): RegistrationCriterion => ({
        id,
        label,
        speaksFor,
        isConfidential,
      }),
    ),
    registrationTitles: titleTemplatesOf(policy),
    caseNumberPattern: policy.identity.caseNumberPattern ?? null,
    requiresScreenshot: policy.evidence.requiresScreenshot,
  };
}

/** The pack's titles for a registration. */
export function titleTemplatesOf({ registration }: Policy): TitleTemplates {
  return { incoming: registration.titleTemplate, reply: registration.replyTitleTemplate };
}

function toGround(id: string, ground: Policy['grounds'][string], policy: Policy): Ground {
  const [usual, ...others] = ground.measures;
  // The schema refuses a ground without a measure.
  if (!usual) throw new Error(`ground ${id} has no measure`);
  const rule = ground.disposalRule === undefined ? undefined : policy.retention[ground.disposalRule];
  return {
    id,
    label: ground.label,
    legalReference: ground.legalReference ?? null,
    measures: [usual, ...others],
    evidence: ground.evidence,
    forcesRegistration: ground.forcesRegistration,
    isConfidential: ground.isConfidential,
    police: ground.pointsToPolice ? policy.identity.police.text : null,
    isDefault: ground.isDefault,
    needsText: ground.needsText,
    disposalRule: rule ? (rule.schedule ?? rule.label) : null,
    noticeToAuthor: ground.noticeToAuthor ?? null,
  };
}
