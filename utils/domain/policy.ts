import type * as z from 'zod';
import type { pack } from './pack/pack';
import type { Measure } from './platform';
import type { TitleTemplates } from './registration-title';

/** Which policy pack, in which wording, was in force; kept in every record and event. */
export interface PolicyRef {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of the resolved pack, hex. */
  readonly hash: string;
}

/**
 * How much is kept before a removal: `all`; `metadata` = no text, picture or HTML (child sexual abuse material);
 * `none` = nothing but that it was done (advertising, VAR-6, NYK-16).
 */
export type EvidenceScope = 'all' | 'metadata' | 'none';

/** A ground for removal (NYK-16, VAR-5, VAL-4, SOG-2, KAL-9). Criticism is never one. */
export interface Ground {
  readonly id: string;
  readonly label: string;
  /** Statute or rule, as the pack words it; null where the municipality's own rule is the ground. */
  readonly legalReference: string | null;
  /** What may be done, the usual one first. */
  readonly measures: readonly [Measure, ...Measure[]];
  readonly evidence: EvidenceScope;
  /** Holds confidential matter or the like: the removal also creates a registration. */
  readonly forcesRegistration: boolean;
  readonly isConfidential: boolean;
  /** How to report it to the police, in the pack's words; null where that is not pointed to. */
  readonly police: string | null;
  /** A single click on "Preserve and remove" takes this ground. At most one per pack. */
  readonly isDefault: boolean;
  /** The open ground: the editor must name the breach in words. */
  readonly needsText: boolean;
  /** The retention or disposal rule that a removal on this ground names (KAL-9); null when the pack gives none. */
  readonly disposalRule: string | null;
  /** Text to the author saying what was removed and why; null when there is none. */
  readonly noticeToAuthor: string | null;
}

/** A criterion for or against registration (NYK-19). */
export interface RegistrationCriterion {
  readonly id: string;
  readonly label: string;
  /** False for the criteria that speak against registering. */
  readonly speaksFor: boolean;
  readonly isConfidential: boolean;
}

/** The part of a policy that moderation needs; the whole pack is `Policy` in utils/policies. */
export interface ModerationPolicy {
  readonly ref: PolicyRef;
  readonly municipality: string;
  /** BCP 47 of the documents, such as `sv` or `nb`. */
  readonly documentLanguage: string;
  readonly grounds: readonly Ground[];
  readonly criteria: readonly RegistrationCriterion[];
  readonly registrationTitles: TitleTemplates;
  /** Regular expression a case number must match, or null. */
  readonly caseNumberPattern: string | null;
  /** True when a missing screenshot forbids removal. */
  readonly requiresScreenshot: boolean;
}

/** A whole policy pack as it is in force; its parts and their meaning are in utils/domain/pack. */
export type Policy = z.infer<typeof pack>;

/** One file of the chain: the country's base, the municipality, perhaps a unit. */
export interface PolicyLayer {
  readonly id: string;
  readonly version: string;
  readonly name: string | null;
  /** A country's base: what it sets is shown as a default, not as the municipality's own rule. */
  readonly isBase: boolean;
}

/** A pack in force, the files it was merged from, and which of them each value comes from. */
export interface ResolvedPolicy {
  readonly ref: PolicyRef;
  readonly policy: Policy;
  /** The base first. */
  readonly layers: readonly PolicyLayer[];
  /** Path of a value or a rule (`duties.response.workingDays`, `grounds.threat`) to the id of the layer that set it. */
  readonly origins: Readonly<Record<string, string>>;
}

/** The pack that holds at this browser. */
export interface PolicyInForce {
  readonly resolved: ResolvedPolicy;
  /** False until somebody has chosen a municipality; then a country's base holds. */
  readonly isChosen: boolean;
  /** What is wrong with the chosen pack, while the one that worked last stays in force; else empty. */
  readonly faults: readonly PolicyError[];
}

/** Why a pack cannot be used. Each code has a sentence in the catalogue `policy-errors`. */
export type PolicyErrorCode =
  | 'not-found'
  | 'too-large'
  | 'too-deep'
  | 'not-json'
  | 'duplicate-key'
  | 'unknown-key'
  | 'unknown-check'
  | 'missing'
  | 'wrong-type'
  | 'wrong-form'
  | 'not-one-of'
  | 'too-small'
  | 'too-big'
  | 'repeated'
  | 'markup'
  | 'wrong-id'
  | 'newer-schema'
  | 'circular-extends'
  | 'ground-without-measure'
  | 'two-defaults'
  | 'two-promises'
  | 'two-rules'
  | 'unknown-field'
  | 'broken-pattern'
  | 'unknown-reference'
  | 'guide-dead-end'
  | 'guide-unreachable'
  | 'guide-question-and-action'
  | 'and-more';

/** One fault in a pack: where it stands, and what is expected there. */
export interface PolicyError {
  readonly code: PolicyErrorCode;
  /** Id of the layer. */
  readonly pack: string;
  /** `grounds.threat.measures`; empty for the whole file. */
  readonly path: string;
  /** From 1; 0 when there is no text to point into. */
  readonly line: number;
  /** What the sentence needs: `expected`, `found`, `limit`, … */
  readonly fields: Readonly<Record<string, string | number>>;
}
