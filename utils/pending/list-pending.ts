import { Temporal } from 'temporal-polyfill';
import { findLocalDate, findResponsible } from '@/utils/calendar/find-responsible';
import type { Failure } from '@/utils/domain/failure';
import type { PendingOverview } from '@/utils/domain/pending-overview';
import type { PendingRules } from '@/utils/domain/pending-rules';
import type { Result } from '@/utils/domain/result';
import { toInstant } from '@/utils/domain/time';
import { attempt } from '@/utils/records/attempt';
import type { PendingStore } from './pending-store';

/** Where the pack's holidays are unknown there is still a day to begin and end. */
const USUAL_TIME_ZONE = 'Europe/Stockholm';

/** What the list is read from. Rules that are still being read are waited for beside the comments. */
type ListedFrom = Pick<PendingStore, 'db' | 'clock'> & {
  readonly rules: PendingRules | Promise<PendingRules>;
};

/** The comments that wait, in no order, with today's end and who stands in for whom (KAL-6, NYK-7, VAR-24). */
export function listPending({ db, clock, rules }: ListedFrom): Promise<Result<PendingOverview, Failure>> {
  return attempt(db, async () => {
    const [comments, leaves, { calendar }] = await Promise.all([
      db.pending.where('isOpen').equals(1).toArray(),
      db.leaves.toArray(),
      rules,
    ]);
    const timeZone = calendar?.timeZone ?? USUAL_TIME_ZONE;
    const now = toInstant(clock());
    const date = findLocalDate(now, timeZone);
    const away = leaves.filter(({ from, until }) => from <= date && date <= until);
    return {
      comments,
      todayEndsAt: findEndOfDay(now, timeZone),
      timeZone,
      deputies: Object.fromEntries(away.map(({ editor }) => [editor, findResponsible(editor, leaves, date)])),
      whole: null,
    };
  });
}

function findEndOfDay(instant: string, timeZone: string): string {
  const today = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).startOfDay();
  return today.add({ days: 1 }).toInstant().toString({ fractionalSecondDigits: 3 });
}
