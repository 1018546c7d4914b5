import type { PlatformId } from './platform';

/** Looking through what came in (KAL-7, VAR-4), and the supervision that the law asks for (KAL-9, VAR-5, NYK-29). */
export const DUTY_KINDS = ['look-through', 'supervision'] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

/** What a page tells of one stretch of looking. Sent again with the same id, it is the same look, longer. */
export interface LookNote {
  readonly id: string;
  readonly platform: PlatformId;
  readonly accountId: string;
  /** ISO instants */
  readonly from: string;
  readonly until: string;
  /** How long the page was in view while somebody was at it. */
  readonly seconds: number;
  /** Comments that came into view. */
  readonly comments: number;
  /** ISO instants: when the oldest and the newest of them were written; null when no time could be read. */
  readonly oldest: string | null;
  readonly newest: string | null;
  /** The account's own posts that came into view: what counts as keeping the page alive (NYK-8, VAR-24). */
  readonly posts: readonly { readonly key: string; readonly at: string }[];
}

/** A line of the log: which own account was in view, when, how far, and who looked (issue 5). No comment, no visitor. */
export interface Look extends Omit<LookNote, 'posts'> {
  /** The editor's name, or the random id where no name is given. */
  readonly by: string;
  /** `hand`: an editor says that it was done somewhere else, such as on a telephone. */
  readonly how: 'page' | 'hand';
}

/** That a post of the account's own exists, and since when. */
export interface PostTime {
  /** `<platform>:<key>` */
  readonly id: string;
  readonly accountId: string;
  /** ISO instant */
  readonly at: string;
}

/** Both dates included, YYYY-MM-DD in the municipality's time zone. */
export interface Period {
  readonly from: string;
  readonly until: string;
}

/** The times that a report can speak of, each reckoned from the day it is in the municipality. */
export const PERIODS = ['month', 'last-month', 'quarter', 'year'] as const;
export type PeriodName = (typeof PERIODS)[number];

/** A time in which a duty was left undone: from the day on which it was due to the day before somebody looked. */
export interface Gap extends Period {
  readonly days: number;
  /** True while nobody has looked yet. */
  readonly isOpen: boolean;
  /** Who was on leave meanwhile, and who was to stand in (KAL-6). */
  readonly away: readonly { readonly editor: string; readonly deputy: string }[];
}

/** How a duty stands today, and how it was kept in a period. */
export interface DutyReport {
  readonly kind: DutyKind;
  readonly everyDays: number;
  readonly state: 'met' | 'due' | 'missed';
  /** YYYY-MM-DD: the day by the end of which somebody has to look. */
  readonly dueOn: string;
  /** How often it was kept and how often not, of those that were due in the period. */
  readonly met: number;
  readonly missed: number;
  readonly gaps: readonly Gap[];
}

/** The reminder once a day, kept in `storage.local`. */
export interface Reminder {
  /** HH:MM in the municipality's time zone; null while nobody wants one. */
  readonly time: string | null;
  /** YYYY-MM-DD of the last one. */
  readonly shownOn: string | null;
}
