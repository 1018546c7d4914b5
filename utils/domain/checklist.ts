import type { Account } from './account';
import type { EditorRef } from './capture-draft';
import type { Language } from './language';
import type { PolicyRef } from './policy';

/** `required`: an open point holds the post until it is mended or overridden with a reason. */
export type PointLevel = 'required' | 'advisory';
export type PointAnswer = 'yes' | 'no' | 'not-relevant';

/** How a pack wants one check done. Checks that are off are not listed. */
export interface CheckRule {
  readonly level: PointLevel;
  readonly parameters: Readonly<Record<string, number | boolean | readonly string[]>>;
  /** Requirement ids. */
  readonly answers: readonly string[];
}

/** Something that only a person can answer; `when` says what the draft must have for it to be asked. */
export interface QuestionRule {
  readonly id: string;
  readonly text: string;
  readonly why: string | null;
  readonly when: 'always' | 'picture' | 'film' | 'shared' | 'person' | 'before-first-post';
  readonly level: PointLevel;
  readonly keepsConsent: boolean;
  readonly answers: readonly string[];
}

/** What a pack says of publishing in a crisis. */
export interface CrisisRule {
  readonly publishing: 'central-accounts-only' | 'all-accounts' | 'decided-case-by-case';
  /** Where the central accounts are; none named: anywhere. */
  readonly centralMedia: readonly string[];
  readonly text: string;
  readonly answers: readonly string[];
}

/** The part of a pack that publishing needs. */
export interface PublishingPolicy {
  readonly ref: PolicyRef;
  /** BCP 47; the language of a draft that is too short to tell. */
  readonly documentLanguage: 'sv' | 'nb' | 'nn' | 'en';
  readonly officialDomains: readonly string[];
  readonly caseNumberPattern: string | null;
  readonly checks: Readonly<Record<string, CheckRule>>;
  readonly questions: readonly QuestionRule[];
  readonly crisis: CrisisRule;
  /** What the pack wants kept in mind before anything is published (KAL-15, SOG-14). */
  readonly reminders: readonly { readonly text: string; readonly answers: readonly string[] }[];
}

/** A post that was published lately, for "much like an earlier one" and for finding it again on the page. */
export interface RecentPublication {
  readonly receiptId: string;
  readonly text: string;
  /** ISO instant */
  readonly at: string;
  /** False while nobody has seen it on the page with its address. */
  readonly isRecognised: boolean;
}

/** What a content script is told before it looks at any text box. */
export interface PublishingContext {
  readonly accounts: readonly Account[];
  readonly policy: PublishingPolicy;
  readonly editor: EditorRef;
  readonly language: Language;
  readonly isCrisis: boolean;
  /** The accounts that publish in a crisis (NYK-10). */
  readonly centralAccountIds: readonly string[];
  readonly recent: readonly RecentPublication[];
  /** Whole days until the country's next election; 0 on the day; null where nobody knows. */
  readonly daysToElection: number | null;
  /** The editor has allowed that the organisation's own addresses are asked whether they answer. */
  readonly asksLinks: boolean;
  /** Names of controls that have published on this installation: `facebook/nb/publish:publiser`. */
  readonly confirmedLabels: readonly string[];
  readonly extensionVersion: string;
}

/** That a person agreed to be seen: who, what for, until when, how it is taken back (NYK-11). */
export interface ConsentNote {
  readonly id: string;
  readonly who: string;
  readonly purpose: string;
  /** YYYY-MM-DD; null without an end. */
  readonly until: string | null;
  readonly withdrawal: string;
}

/** The second person who read a sensitive draft (NYK-22). */
export interface SecondReader {
  readonly name: string;
  /** ISO instant */
  readonly at: string;
}

/** One place of the text that a check points at. */
export interface PointPlace {
  /** UTF-16 offsets; equal where something is missing. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly code: string;
  readonly fields: Readonly<Record<string, string | number>>;
  readonly suggestions: readonly string[];
}

interface AnyPoint {
  readonly id: string;
  readonly level: PointLevel;
  /** Requirement ids. */
  readonly answers: readonly string[];
  /** Still needs the editor's eyes. */
  readonly isOpen: boolean;
  /** Why the editor goes on all the same. */
  readonly override: string | null;
}

/** One line of the list. `blind`: a check that could not look; `crisis`: not every account publishes now. */
export type Point = AnyPoint &
  (
    | { readonly kind: 'finding'; readonly check: string; readonly places: readonly PointPlace[] }
    | {
        readonly kind: 'question';
        readonly text: string;
        readonly why: string | null;
        readonly answer: PointAnswer | null;
        readonly keepsConsent: boolean;
        readonly consent: ConsentNote | null;
      }
    | {
        readonly kind: 'reader';
        readonly reader: SecondReader | null;
        /** Who has read a text that has changed since. */
        readonly formerReader: string | null;
      }
    | { readonly kind: 'blind'; readonly check: string }
    | { readonly kind: 'crisis'; readonly text: string }
  );

/** True while the point keeps the post from being published. */
export function isHolding(point: Point): boolean {
  return point.level === 'required' && point.isOpen && point.override === null;
}
