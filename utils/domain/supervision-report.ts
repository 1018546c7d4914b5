import type { Account } from './account';
import type { DutyReport, Look, Period } from './supervision';

/** Answers to what came in during a month. */
export interface ResponseMonth {
  /** YYYY-MM */
  readonly month: string;
  readonly answered: number;
  /** Hours from the comment to the answer, the middle one; null without answers. */
  readonly medianHours: number | null;
  /** Those with a deadline that were answered or have run out, and how many of them were answered in time. */
  readonly measured: number;
  readonly inTime: number;
}

/** Own posts of one week that were in view. */
export interface PostWeek {
  /** YYYY-MM-DD, a Monday */
  readonly monday: string;
  readonly posts: number;
}

/** When comments that wanted something were written. */
export interface Load {
  /** Seven days from Monday, of 24 hours each. */
  readonly hours: readonly (readonly number[])[];
  /** Those whose hour the page did not tell. */
  readonly unplaced: number;
}

/** One account in one period, for the manager (issue 5). */
export interface AccountReport {
  readonly account: Account;
  readonly duties: readonly DutyReport[];
  /** While there is a crisis: the ISO instant by which somebody has to look, and whether it has passed. */
  readonly crisis: { readonly dueAt: string; readonly isLate: boolean } | null;
  /** Dates in the period on which somebody looked. */
  readonly lookedOn: readonly string[];
  readonly looks: readonly Look[];
  readonly removals: readonly { readonly groundId: string; readonly label: string; readonly count: number }[];
  readonly registrations: number;
  readonly responses: readonly ResponseMonth[];
  /** Of all answers to what was written in the period; null without answers. */
  readonly medianHours: number | null;
  readonly weeks: readonly PostWeek[];
  readonly load: Load;
  /** ISO instant of the newest own post that was seen, when it lies further back than the pack allows (VAR-24). */
  readonly quietSince: string | null;
}

/** What the pack in force says, as far as the report needs it. */
export interface SupervisionRules {
  readonly duties: readonly {
    readonly kind: DutyReport['kind'];
    readonly everyDays: number;
    readonly text: string;
    readonly legalReference: string | null;
  }[];
  readonly leave: { readonly text: string; readonly needsDeputy: boolean };
  readonly postsPerWeek: number | null;
  readonly warnAfterDays: number;
  readonly credentialHolders: number;
  /** While there is a crisis: how often somebody looks through (NYK-10). */
  readonly crisis: { readonly everyHours: number; readonly text: string } | null;
}

/** The answer to `supervision:report`. */
export interface SupervisionReport {
  readonly period: Period;
  readonly today: string;
  readonly timeZone: string;
  readonly municipality: string;
  readonly rules: SupervisionRules;
  readonly accounts: readonly AccountReport[];
}
