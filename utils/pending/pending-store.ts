import type { PendingRules } from '@/utils/domain/pending-rules';
import type { Clock } from '@/utils/domain/time';
import type { BevaraDatabase } from '@/utils/records/database';

/** What the room of waiting comments works on. */
export interface PendingStore {
  readonly db: BevaraDatabase;
  readonly clock: Clock;
  readonly rules: PendingRules;
}
