import type { ChainedEvent } from '@/utils/domain/event';
import type { Policy } from '@/utils/domain/policy';
import type { RecordStatus, StoredRecord } from '@/utils/domain/record';
import { listHandingOvers } from './is-handing-over';
import { listStandingWords } from './standing-words';
import { statusOf } from './status-of';

type Rule = Policy['retention'][string];

export interface RecordForDisposal {
  readonly record: StoredRecord;
  readonly status: RecordStatus;
  /** True when the record has left, whole, for the archive or the registrar, or a capture that may stand for it has. */
  readonly isArchived: boolean;
  /** ISO instant of the event that starts the period, by the rule's trigger; absent when it has not happened. */
  readonly happened: Readonly<Partial<Record<Rule['trigger'], string>>>;
}

/**
 * A record with what its events tell about disposing of it. `coveredAt` is when an archive capture that shows it was
 * handed over; null when none has been. It counts for what `canBeCovered` alone; everything else is archived by its
 * own hand-over, what is registered by a file whose reading began after it was registered, since an earlier one does not tell of it, and
 * what was reopened likewise.
 */
export function describeForDisposal(
  record: StoredRecord,
  events: readonly ChainedEvent[],
  coveredAt: string | null,
): RecordForDisposal {
  const last = (type: ChainedEvent['type']) => events.findLast((event) => event.type === type);
  const status = statusOf(events);
  const isRegistered = record.registration?.state === 'registered';
  const registered = isRegistered ? last('registered') : undefined;
  const since = isRegistered ? (registered?.seq ?? Infinity) : (last('registration-reopened')?.seq ?? 0);
  const read = new Map(
    events
      .filter(({ type }) => type === 'exported')
      .map(({ data }) => [data['exportId'], Number(data['asOf'] ?? 0)]),
  );
  const handedOver = listHandingOvers(events).findLast(
    ({ data }) => (read.get(data['exportId']) ?? -1) >= since,
  );
  const covered = canBeCovered(record, status) ? coveredAt : null;
  const archivedAt = handedOver?.at ?? covered;
  const removedAt = (last('removed') ?? listStandingWords(events, 'said-gone').at(-1))?.at ?? '';
  const endedAt = last('consent-withdrawn')?.at;
  return {
    record,
    status,
    isArchived: archivedAt !== null,
    happened: {
      captured: record.capturedAt,
      ...(removedAt && { removed: removedAt }),
      ...(registered && { registered: registered.at }),
      ...(endedAt && { 'consent-ended': endedAt }),
      // What was archived before it was removed is not past its removal by then.
      ...(archivedAt && { 'archive-capture': archivedAt > removedAt ? archivedAt : removedAt }),
    },
  };
}

/**
 * Whether an archive capture of the page may stand for a record: an ordinary comment that nobody removed or tried to,
 * and that is not with the registrar (ADR 7). A picture from before says nothing of a removal or a registration.
 */
export function canBeCovered(record: StoredRecord, status: RecordStatus): boolean {
  const registration = record.registration?.state ?? 'declined';
  return (
    retainedKindOf(record, status) === 'comment' &&
    registration === 'declined' &&
    (status === 'stored' || status === 'removal-undone')
  );
}

/** Which kind of the retention schedule a record is of. */
export function retainedKindOf(
  { kind, isConfidential, registration }: StoredRecord,
  status: RecordStatus,
): Rule['kinds'][number] {
  if (kind === 'publication-receipt') return 'checklist-receipt';
  if (kind === 'consent-note') return 'consent';
  if (kind === 'archive-capture') return 'capture';
  if (isConfidential) return 'confidential';
  if (registration?.direction === 'outgoing') return 'reply';
  const isGone = status === 'removed' || status === 'hidden' || status === 'said-gone';
  return isGone ? 'removed-comment' : 'comment';
}
