import type { ConsentNote } from './checklist';

/** A post that a consent was kept for, as its receipt tells. */
export interface ConsentedPost {
  readonly receiptId: string;
  readonly text: string;
  readonly accountName: string;
  /** ISO instant */
  readonly at: string;
  readonly isPublished: boolean;
  /** Null while the post has not been seen on the page. */
  readonly permalink: string | null;
}

/** A consent as it stands today (NYK-11). */
export interface KeptConsent extends Omit<ConsentNote, 'who' | 'purpose' | 'withdrawal'> {
  /** Null, as the next two, while the note is sealed and nobody has unlocked it. */
  readonly who: string | null;
  readonly purpose: string | null;
  readonly withdrawal: string | null;
  /** ISO instant */
  readonly keptAt: string;
  /** ISO instant; null while it holds. */
  readonly withdrawnAt: string | null;
  readonly isPractice: boolean;
  /** Null when the receipt was disposed of. */
  readonly post: ConsentedPost | null;
}

/** `ends-soon`: within the given days; `ended`: its last day is over. */
export type ConsentState = 'holds' | 'ends-soon' | 'ended' | 'withdrawn';

const DAY = 86_400_000;

/** How a consent stands on a day (YYYY-MM-DD). The day that it names is its last. */
export function stateOfConsent(
  { until, withdrawnAt }: Pick<KeptConsent, 'until' | 'withdrawnAt'>,
  today: string,
  soonDays: number,
): ConsentState {
  if (withdrawnAt !== null) return 'withdrawn';
  if (until === null) return 'holds';
  if (until < today) return 'ended';
  return Date.parse(until) - Date.parse(today) <= soonDays * DAY ? 'ends-soon' : 'holds';
}

/** The published posts that show the same person: those of every consent under the same name. */
export function findPostsOf(consent: KeptConsent, all: readonly KeptConsent[]): ConsentedPost[] {
  const plain = (name: string | null) =>
    name?.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase();
  const own = all.filter(
    (other) => other.id === consent.id || (consent.who !== null && plain(other.who) === plain(consent.who)),
  );
  const posts = own.flatMap(({ post }) => (post?.isPublished ? [post] : []));
  return [...new Map(posts.map((post) => [post.receiptId, post])).values()];
}
