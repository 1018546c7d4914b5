import type { BevaraDatabase } from '@/utils/records/database';
import type { Clock, MakeId } from '@/utils/domain/time';
import type { ManagedArea } from '@/utils/settings/managed-settings';
import type { StorageArea } from '@/utils/settings/settings-store';

/** What the handlers work on, handed in by the composition root. */
export interface Background {
  readonly db: BevaraDatabase;
  readonly storage: StorageArea;
  /** What the organisation has set for all. */
  readonly managed: ManagedArea;
  readonly clock: Clock;
  readonly makeId: MakeId;
  /** Address that every page of the extension begins with. */
  readonly home: string;
}
