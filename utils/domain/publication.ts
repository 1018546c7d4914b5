import type { PageIdentity } from './account';
import type { EditorRef } from './capture-draft';
import type { ConsentNote, PointAnswer, PointLevel, SecondReader } from './checklist';
import type { PlatformId } from './platform';
import type { PolicyRef } from './policy';

/** What a receipt holds at most: characters of a short field and of a long one, findings of one check, attachments. */
export const LONGEST = { short: 1_000, long: 1_000_000, findings: 1_000, attachments: 1_000 } as const;

/** What one check said of the text that was published. */
export interface CheckResult {
  readonly check: string;
  readonly version: number;
  readonly level: PointLevel;
  readonly outcome: 'fine' | 'found' | 'could-not-look';
  readonly findings: readonly { readonly code: string; readonly quote: string }[];
  /** Findings beyond `LONGEST.findings`, which are counted and not listed. */
  readonly unlisted?: number | undefined;
}

/**
 * A receipt for what was published, or given up after it had been held: the text, and how every point of the checklist
 * stood at that moment. Becomes a record of its own kind.
 */
export interface PublicationDraft {
  /** Made by the caller, so that a repeated message does its work once. */
  readonly receiptId: string;
  readonly outcome: 'published' | 'given-up';
  readonly platform: PlatformId;
  readonly account: PageIdentity;
  readonly text: string;
  readonly attachments: readonly { readonly kind: 'photo' | 'video'; readonly alt: string | null }[];
  readonly checks: readonly CheckResult[];
  readonly questions: readonly {
    readonly id: string;
    readonly text: string;
    readonly level: PointLevel;
    readonly answer: PointAnswer | null;
    readonly consentId: string | null;
  }[];
  readonly overrides: readonly { readonly point: string; readonly reason: string }[];
  readonly consents: readonly ConsentNote[];
  readonly isSensitive: boolean;
  readonly secondReader: SecondReader | null;
  readonly isCrisis: boolean;
  readonly policy: PolicyRef;
  readonly editor: EditorRef;
  /** ISO instant */
  readonly at: string;
  readonly pageAddress: string;
  readonly versions: { readonly extension: string; readonly adapter: string };
  readonly isPractice: boolean;
}

/** A post of ours that was seen on the page with its address. */
export interface RecognisedPost {
  readonly receiptId: string;
  /** Whose page it was seen on. */
  readonly account: PageIdentity;
  readonly permalink: string;
  readonly postId: string | null;
}

const PERSONAL_CHECKS: ReadonlySet<string> = new Set([
  'identity-number',
  'health',
  'phone',
  'email',
  'street-address',
  'car-plate',
  'case-number',
]);

/** Whether a draft was given up with personal data in it, which nobody outside has read. */
export function hasWithheldPersonalData({
  outcome,
  checks,
}: Pick<PublicationDraft, 'outcome' | 'checks'>): boolean {
  return (
    outcome === 'given-up' &&
    checks.some((check) => check.outcome === 'found' && PERSONAL_CHECKS.has(check.check))
  );
}
