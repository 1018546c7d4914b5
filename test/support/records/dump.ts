import { Dexie } from 'dexie';
import { DATABASE_VERSION, type BevaraDatabase } from '@/utils/records/database';

/** A database as one version of Bevara left it. Keys cannot be dumped, by design. */
export interface Dump {
  readonly version: number;
  /** The schema that this version had, in Dexie's words. */
  readonly stores: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly DumpedRow[]>>;
}

type DumpedRow = Readonly<Record<string, unknown>>;

/** Writes a dump into a database of that name, without any of today's schema. */
export async function restoreDump(name: string, dump: Dump): Promise<void> {
  const old = new Dexie(name);
  old.version(dump.version).stores({ ...dump.stores });
  await old.open();
  for (const [table, rows] of Object.entries(dump.rows)) await old.table(table).bulkAdd(rows.map(revive));
  old.close();
}

/** The dump of a database of today's version; run by hand when a migration is released, and then frozen. @public */
export async function takeDump(db: BevaraDatabase, stores: Dump['stores']): Promise<Dump> {
  const rows: Record<string, DumpedRow[]> = {};
  for (const table of db.tables.filter(({ name }) => name !== 'keys'))
    rows[table.name] = await Promise.all((await table.toArray()).map(flatten));
  return { version: DATABASE_VERSION, stores, rows };
}

async function flatten(row: Record<string, unknown>): Promise<DumpedRow> {
  if (!(row['bytes'] instanceof Blob)) return row;
  const bytes = String.fromCharCode(...new Uint8Array(await row['bytes'].arrayBuffer()));
  return { ...row, bytes: { base64: btoa(bytes), type: row['bytes'].type } };
}

function revive(row: DumpedRow): DumpedRow {
  const { base64, type } = (row['bytes'] ?? {}) as { base64?: string; type?: string };
  if (base64 === undefined) return row;
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return { ...row, bytes: new Blob([bytes], { type }) };
}
