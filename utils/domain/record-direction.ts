import type { PublicationDraft } from './publication';
import type { StoredRecord } from './record';

/** `drawn-up`: made in the house and sent to nobody. */
export type RecordDirection = 'incoming' | 'outgoing' | 'drawn-up';

/**
 * Which way a record went (VAR-1). What was published went out; a draft that was given up and a consent note stayed;
 * of a comment its registration says it, and without one it came in. A receipt whose outcome nobody can read counts as
 * drawn up, which every receipt is.
 */
export function directionOf(
  { kind, registration }: Pick<StoredRecord, 'kind' | 'registration'>,
  outcome: PublicationDraft['outcome'] | null,
): RecordDirection {
  if (kind === 'comment') return registration?.direction ?? 'incoming';
  return kind === 'publication-receipt' && outcome === 'published' ? 'outgoing' : 'drawn-up';
}
