import type { Transaction } from 'dexie';

/**
 * One step of the database's shape. Frozen once it has been released: a later need is a later migration,
 * together with a dump of its version in test/fixtures/records.
 */
export interface Migration {
  /** 1, 2, 3 … without a gap; the file's name begins with the same number. */
  readonly version: number;
  /** Dexie's schema of the tables that this step adds or changes. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Carries the rows of the version before over to this one. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}
