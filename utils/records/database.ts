import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Account } from '@/utils/domain/account';
import type { ChainedEvent } from '@/utils/domain/event';
import type { EvidencePart } from '@/utils/domain/record';
import type { Look, PostTime } from '@/utils/domain/supervision';
import { unpackRow } from './evidence-bytes';
import { migrations } from './migrations/registry';
import type {
  CaptureRow,
  CaptureScreenRow,
  EvidenceRow,
  KeyRow,
  LeaveRow,
  MetaRow,
  OutboxRow,
  PendingRow,
  RecordRow,
} from './rows';
import type { VaultRow } from './vault/vault-rows';

export const DATABASE_NAME = 'bevara';

/** The newest version this code knows, as the migrations count. */
export const DATABASE_VERSION = Math.max(...migrations.map((migration) => migration.version));

/**
 * The one database, in the extension's own origin. A write is acknowledged only when it lies on the disk:
 * with Chromium's default a power cut loses what the editor was told is stored.
 */
export class BevaraDatabase extends Dexie {
  declare readonly records: EntityTable<RecordRow, 'id'>;
  declare readonly evidence: Table<EvidencePart, [recordId: string, name: string], EvidenceRow>;
  declare readonly events: EntityTable<ChainedEvent, 'seq'>;
  declare readonly outbox: EntityTable<OutboxRow, 'id'>;
  declare readonly keys: Table<KeyRow | VaultRow, string>;
  declare readonly meta: EntityTable<MetaRow, 'name'>;
  /** Read and written by utils/accounts only. */
  declare readonly accounts: EntityTable<Account, 'id'>;
  /** Read and written by utils/pending only, like the next. */
  declare readonly pending: EntityTable<PendingRow, 'id'>;
  declare readonly leaves: EntityTable<LeaveRow, 'id'>;
  /** Read and written by utils/supervision only, like the next. */
  declare readonly looks: EntityTable<Look, 'id'>;
  declare readonly postTimes: EntityTable<PostTime, 'id'>;
  /** An archive capture that has begun, and its screens, until it becomes a record. */
  declare readonly captures: EntityTable<CaptureRow, 'id'>;
  declare readonly captureScreens: Table<CaptureScreenRow, [captureId: string, number: number]>;
  /** True while another context holds an older version open and opening has to wait for it. */
  isBlocked = false;

  constructor(name: string = DATABASE_NAME) {
    super(name, {
      chromeTransactionDurability: 'strict',
      cache: 'disabled',
      indexedDB: refuseNewer(Dexie.dependencies.indexedDB),
    });
    for (const { version, stores, upgrade } of migrations) {
      const step = this.version(version).stores({ ...stores });
      if (upgrade) step.upgrade(upgrade);
    }
    this.evidence.hook('reading', unpackRow);
    this.on('blocked', () => {
      this.isBlocked = true;
    });
    this.on('ready', () => {
      this.isBlocked = false;
    });
  }
}

/**
 * Dexie opens a database from the future as if it were its own, and even adds the indexes that it misses there. It
 * does so by asking for whatever version there is; here that question means our own version, and is refused.
 */
function refuseNewer(factory: IDBFactory): IDBFactory {
  return {
    open: (name, version) => factory.open(name, version ?? DATABASE_VERSION * 10),
    deleteDatabase: (name) => factory.deleteDatabase(name),
    cmp: (a, b) => factory.cmp(a, b),
    databases: () => factory.databases(),
  };
}
