import type { Policy } from '@/utils/domain/policy';
import { canBeCovered, type RecordForDisposal } from './describe-for-disposal';

export type RetentionRule = Policy['retention'][string];

/** What one rule of the retention schedule says of a record. */
export type RuleVerdict =
  | {
      readonly kind:
        | 'hold'
        | 'requested'
        | 'preserve'
        | 'review'
        | 'registered'
        | 'undecided'
        | 'needs-archive'
        | 'needs-export';
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

/**
 * Nothing may be disposed of without a rule that names its place in the schedule, the decision and the period (KAL-3,
 * VAR-10); where the pack wants an archive capture first, not before the record has been archived (NYK-17: "disposed of
 * after it has been archived"). What waits for the registrar is nobody's to dispose of; what is registered is no longer
 * of minor importance, so only a rule about that is about it, and only once it has been handed over as it was registered
 * (NYK-15, NYK-19).
 */
export function applyRule(
  [rule, terms]: readonly [string, RetentionRule],
  { record, status, isArchived, happened }: RecordForDisposal,
  now: number,
): RuleVerdict {
  const { label, action, hasHold, schedule, decision, period, needsArchiveCapture, conditions, trigger } =
    terms;
  if (hasHold) return { kind: 'hold', rule, label };
  if (record.registration?.state === 'requested') return { kind: 'requested', rule, label };
  if (action !== 'dispose') return { kind: action, rule, label };
  const isRegistered = record.registration?.state === 'registered';
  if (isRegistered && trigger !== 'registered') return { kind: 'registered', rule, label };
  if (!schedule || !decision || !period) return { kind: 'undecided', rule, label };
  if ((needsArchiveCapture || isRegistered) && !isArchived)
    return { kind: canBeCovered(record, status) ? 'needs-archive' : 'needs-export', rule, label };
  if (period !== 'no-longer-current') {
    const start = happened[trigger];
    if (!start) return { kind: 'not-yet', rule, label, from: '' };
    const from = addPeriod(start, period);
    if (from > new Date(now).toISOString()) return { kind: 'not-yet', rule, label, from };
  }
  const { authority, date, number } = decision;
  return { kind: 'may', rule, label, schedule, decision: `${authority} ${date} ${number}`, conditions };
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
