import type { Policy } from '@/utils/domain/policy';
import type { ChainedEvent } from '@/utils/domain/event';
import type { RecordStatus, StoredRecord } from '@/utils/domain/record';
import { isHandingOver } from './is-handing-over';
import { statusOf } from './status-of';

/** Whether a record may be disposed of by the municipality's retention schedule, and if not, what is in the way. */
export type Disposability =
  | { readonly kind: 'no-rule' }
  | {
      readonly kind:
        'requested' | 'registered' | 'preserve' | 'review' | 'hold' | 'undecided' | 'needs-archive';
      readonly rule: string;
      readonly label: string;
    }
  | { readonly kind: 'not-yet'; readonly rule: string; readonly label: string; readonly from: string }
  | {
      readonly kind: 'may';
      readonly rule: string;
      readonly label: string;
      readonly schedule: string;
      readonly decision: string;
      /** Each is confirmed by the editor (VAR-10, KAL-3). */
      readonly conditions: readonly string[];
    };

export interface RecordForDisposal {
  readonly record: StoredRecord;
  readonly status: RecordStatus;
  /** True when the record has left, whole, for the archive or the registrar, or a capture that shows it has. */
  readonly isArchived: boolean;
  /** ISO instant of the event that starts the period, by the rule's trigger; absent when it has not happened. */
  readonly happened: Readonly<Partial<Record<Policy['retention'][string]['trigger'], string>>>;
}

/**
 * Looks the record up in the pack's retention schedule. Nothing may be disposed of without a rule that names its place
 * in the schedule, the decision and the period (KAL-3, VAR-10); where the pack wants an archive capture first, not
 * before the record has been handed over whole, or an archive capture that shows it (NYK-17: "disposed of after it has been
 * archived"; utils/records/archive/covers). What waits for the registrar is nobody's to dispose of, and what
 * is registered is no longer of minor importance: only a rule about what is registered or archived is about it (NYK-19).
 */
export function mayDispose(
  retention: Policy['retention'],
  { record, status, isArchived, happened }: RecordForDisposal,
  now: number,
): Disposability {
  const kind = retainedKindOf(record, status);
  const found = Object.entries(retention).find(([, { kinds }]) => kinds.includes(kind));
  if (!found) return { kind: 'no-rule' };
  const [
    rule,
    { label, action, hasHold, schedule, decision, period, needsArchiveCapture, conditions, trigger },
  ] = found;
  if (hasHold) return { kind: 'hold', rule, label };
  if (record.registration?.state === 'requested') return { kind: 'requested', rule, label };
  if (action !== 'dispose') return { kind: action, rule, label };
  const isAboutRegistered = trigger === 'registered' || trigger === 'archive-capture';
  if (record.registration?.state === 'registered' && !isAboutRegistered)
    return { kind: 'registered', rule, label };
  if (!schedule || !decision || !period) return { kind: 'undecided', rule, label };
  if (needsArchiveCapture && !isArchived) return { kind: 'needs-archive', rule, label };
  if (period !== 'no-longer-current') {
    const start = happened[trigger];
    if (!start) return { kind: 'not-yet', rule, label, from: '' };
    const from = addPeriod(start, period);
    if (from > new Date(now).toISOString()) return { kind: 'not-yet', rule, label, from };
  }
  const { authority, date, number } = decision;
  return { kind: 'may', rule, label, schedule, decision: `${authority} ${date} ${number}`, conditions };
}

/**
 * A record with what its events tell about disposing of it. `coveredAt` is when an archive capture that shows it was
 * handed over; null when none has been.
 */
export function describeForDisposal(
  record: StoredRecord,
  events: readonly ChainedEvent[],
  coveredAt: string | null,
): RecordForDisposal {
  const when = (fits: (event: ChainedEvent) => boolean) => events.findLast(fits)?.at;
  const archived = when(isHandingOver) ?? coveredAt ?? undefined;
  const [removed, registered, ended] = (['removed', 'registered', 'consent-withdrawn'] as const).map((type) =>
    when((event) => event.type === type),
  );
  return {
    record,
    status: statusOf(events),
    isArchived: archived !== undefined,
    happened: {
      captured: record.capturedAt,
      ...(removed && { removed }),
      ...(registered && { registered }),
      ...(ended && { 'consent-ended': ended }),
      ...(archived && { 'archive-capture': archived }),
    },
  };
}

function retainedKindOf({ kind, isConfidential, registration }: StoredRecord, status: RecordStatus) {
  if (kind === 'publication-receipt') return 'checklist-receipt' as const;
  if (kind === 'consent-note') return 'consent' as const;
  if (kind === 'archive-capture') return 'capture' as const;
  if (isConfidential || registration?.isConfidential) return 'confidential' as const;
  if (registration?.direction === 'outgoing') return 'reply' as const;
  return status === 'removed' || status === 'hidden' ? ('removed-comment' as const) : ('comment' as const);
}

/** `P30D`, `P6M` or `P2Y` after an instant; a month's last day stays within its month. */
function addPeriod(start: string, period: string): string {
  const date = new Date(start);
  const count = Number(period.slice(1, -1));
  if (period.endsWith('D')) date.setUTCDate(date.getUTCDate() + count);
  else {
    const day = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + count * (period.endsWith('Y') ? 12 : 1));
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(day, last));
  }
  return date.toISOString();
}
