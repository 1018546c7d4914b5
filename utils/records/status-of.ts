import type { ChainedEvent } from '@/utils/domain/event';
import type { RecordStatus } from '@/utils/domain/record';

/** Where a record stands, told by its events in order; the newest event that says anything about it decides. */
export function statusOf(events: readonly ChainedEvent[]): RecordStatus {
  return events.reduce<RecordStatus>(statusAfter, 'stored');
}

/** Where a record stands after one more event. */
export function statusAfter(status: RecordStatus, { type, data }: ChainedEvent): RecordStatus {
  switch (type) {
    case 'removal-requested':
    case 'said-gone-withdrawn':
      return 'removal-waiting';
    case 'removed':
      return data['outcome'] === 'hidden' ? 'hidden' : 'removed';
    case 'said-gone':
    case 'removal-failed':
    case 'removal-undone':
    case 'disposed':
      return type;
    default:
      return status;
  }
}
