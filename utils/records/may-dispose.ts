import type { Policy } from '@/utils/domain/policy';
import { canBeCovered, retainedKindOf, type RecordForDisposal } from './describe-for-disposal';

/** Whether a record may be disposed of by the municipality's retention schedule, and if not, what is in the way. */
export type Disposability =
  | { readonly kind: 'no-rule' | 'removing' }
  | {
      readonly kind:
        | 'requested'
        | 'registered'
        | 'preserve'
        | 'review'
        | 'hold'
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
 * Looks the record up in the pack's retention schedule. Nothing may be disposed of without a rule that names its place
 * in the schedule, the decision and the period (KAL-3, VAR-10); where the pack wants an archive capture first, not
 * before the record has been archived (NYK-17: "disposed of after it has been archived"). What waits for the registrar
 * is nobody's to dispose of; what is registered is no longer of minor importance, so only a rule about that is about it,
 * and only once it has been handed over as it was registered (NYK-15, NYK-19). And while a removal is under way the
 * evidence is what it rests on, whatever the rules say (NYK-14).
 */
export function mayDispose(
  retention: Policy['retention'],
  described: RecordForDisposal,
  now: number,
): Disposability {
  const { record, status, isArchived, happened } = described;
  if (status === 'removal-waiting') return { kind: 'removing' };
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
