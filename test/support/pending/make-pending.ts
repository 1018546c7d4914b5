import type { NoticedComment } from '@/utils/domain/pending-comment';
import type { PendingRules } from '@/utils/domain/pending-rules';
import type { PendingStore } from '@/utils/pending/pending-store';
import { BevaraDatabase } from '@/utils/records/database';

/** Nykvarn's hours and promise: one working day, and the word that an answer will come does not stop the clock. */
export const RULES: PendingRules = {
  calendar: {
    country: 'SE',
    timeZone: 'Europe/Stockholm',
    serviceHours: Object.fromEntries(
      ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['08:00', '16:30']]]),
    ),
    closedDays: [],
    halfDays: [],
  },
  promise: { workingDays: 1 },
  acknowledgement: 'does-not-stop-clock',
  isMediaSameDay: true,
  acknowledgementText:
    'Hej {author}! Tack för din fråga. Vi tar reda på hur det ligger till, senast {deadline}.',
  keepAfterSettled: null,
};

/** A fresh database, and a clock that stands until it is set. Monday 2026-11-16 10:00 in Stockholm. */
export function makePendingStore(rules: Partial<PendingRules> = {}) {
  const time = { now: Date.parse('2026-11-16T09:00:00.000Z') };
  const store: PendingStore = {
    db: new BevaraDatabase(`pending-${crypto.randomUUID()}`),
    clock: () => time.now,
    rules: { ...RULES, ...rules },
  };
  return { store, setTime: (instant: string) => void (time.now = Date.parse(instant)) };
}

export const PLACE = { platform: 'facebook', accountId: 'account-1', accountName: 'Provkommun' } as const;

/** A visitor's question, written a quarter of an hour before the clock begins. */
export function makeNoticed(changes: Partial<NoticedComment> = {}): NoticedComment {
  const commentId = changes.commentId ?? '1001';
  return {
    commentId,
    threadId: commentId,
    permalink: `https://www.facebook.com/provkommun/posts/7?comment_id=${commentId}`,
    authorName: 'Åsa Öberg',
    text: 'Hej! När öppnar badhuset på lördag?',
    written: { from: '2026-11-16T08:45:00.000Z', until: '2026-11-16T08:46:00.000Z' },
    post: 'Badhuset är öppet igen.',
    parent: null,
    isByAccount: false,
    before: [],
    ...changes,
  };
}

/** An answer of the account in the thread of `makeNoticed()`. */
export function makeAnswer(changes: Partial<NoticedComment> = {}): NoticedComment {
  return makeNoticed({
    commentId: '1009',
    threadId: '1001',
    authorName: 'Provkommun',
    text: 'Hej! Badhuset öppnar klockan nio.',
    written: { from: '2026-11-16T09:30:00.000Z', until: '2026-11-16T09:31:00.000Z' },
    isByAccount: true,
    before: [{ commentId: '1001', authorName: 'Åsa Öberg' }],
    ...changes,
  });
}
