import type { PendingComment } from './pending-comment';
import { isOpen, openStateAt, readPendingState, type OpenState, type PendingState } from './pending-state';

export const FILTERS = [
  'all',
  'overdue',
  'today',
  'proposed',
  'waiting',
  'acknowledged',
  'postponed',
  'mine',
] as const;
export type PendingFilter = (typeof FILTERS)[number];

/** How many wait in all, where only the beginning of the list was asked for. */
export interface WholeList {
  readonly counts: Readonly<Record<PendingFilter, number>>;
  /** By the account's id. */
  readonly accounts: Readonly<Record<string, number>>;
}

/** Everything that waits, and what a page needs to say how urgent it is and who has it in hand. */
export interface PendingOverview {
  readonly comments: readonly PendingComment[];
  /** When the municipality's day ends, ISO instant: what is due by then is due today. */
  readonly todayEndsAt: string;
  /** The municipality's time zone, IANA. */
  readonly timeZone: string;
  /** Who stands in today for everybody who is on leave; null where the chain of deputies leads to nobody (NYK-7). */
  readonly deputies: Readonly<Record<string, string | null>>;
  /** Null when every comment is here. */
  readonly whole: WholeList | null;
}

export const URGENCIES = ['overdue', 'today', 'coming'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** An open comment as a list shows it. */
export interface PendingItem {
  readonly comment: PendingComment;
  readonly state: PendingState & { readonly name: OpenState };
  readonly shownState: OpenState;
  readonly urgency: Urgency;
}

/** The open comments, overdue first and then by deadline; one without a deadline stands last. */
export function sortPending(overview: PendingOverview, now: number): PendingItem[] {
  const endOfToday = Date.parse(overview.todayEndsAt);
  const dated = overview.comments.flatMap((comment) => {
    const state = readPendingState(comment.steps);
    if (!isOpen(state)) return [];
    const due = comment.dueAt === null ? Infinity : Date.parse(comment.dueAt);
    const urgency: Urgency = due < now ? 'overdue' : due <= endOfToday ? 'today' : 'coming';
    return { due, item: { comment, state, shownState: openStateAt(state, now), urgency } };
  });
  return dated
    .sort((a, b) => a.due - b.due || (a.item.comment.id < b.item.comment.id ? -1 : 1))
    .map(({ item }) => item);
}

/** Who is to answer today: whoever has it in hand, or while on leave the deputy; null when nobody has, or nobody is there. */
export function findPerson(
  { state }: Pick<PendingItem, 'state'>,
  deputies: PendingOverview['deputies'],
): string | null {
  const { person } = state;
  return person !== null && Object.hasOwn(deputies, person) ? (deputies[person] ?? null) : person;
}

/** The next time at which something becomes overdue, comes back or a new day begins; milliseconds. */
export function findNextMoment(overview: PendingOverview, now: number): number {
  const moments = overview.comments.flatMap(({ dueAt, steps }) => [
    dueAt,
    readPendingState(steps).postponedUntil,
  ]);
  return [...moments, overview.todayEndsAt]
    .map((moment) => (moment === null ? Infinity : Date.parse(moment)))
    .filter((moment) => moment >= now)
    .reduce((earliest, moment) => Math.min(earliest, moment), Infinity);
}
