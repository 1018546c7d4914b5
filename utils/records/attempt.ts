import type { Failure, FailureCode } from '@/utils/domain/failure';
import { fail, succeed, type Result } from '@/utils/domain/result';
import type { BevaraDatabase } from './database';

/** Thrown inside a transaction to end it with nothing written; `attempt` turns it back into a value. */
export class StoreRefusal extends Error {
  readonly failure: Failure;

  constructor(code: FailureCode, detail: string | null = null) {
    super(detail === null ? code : `${code}: ${detail}`);
    this.failure = { code, detail };
  }
}

/**
 * Runs work on the open database and turns what a database can do to us into a value: full disk, blocked by
 * another window, newer than this code, no longer readable. Anything else is a bug and is thrown on.
 */
export async function attempt<T>(db: BevaraDatabase, work: () => Promise<T>): Promise<Result<T, Failure>> {
  try {
    await openDatabase(db);
    return succeed(await work());
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return fail(failure);
  }
}

async function openDatabase(db: BevaraDatabase): Promise<void> {
  if (db.isOpen()) return;
  if (db.isBlocked) throw new StoreRefusal('database-blocked');
  const stop = new AbortController();
  const blocked = new Promise<never>((_, reject) => {
    const refuse = () => reject(new StoreRefusal('database-blocked'));
    db.on('blocked', refuse);
    stop.signal.addEventListener('abort', () => db.on('blocked').unsubscribe(refuse));
  });
  try {
    await Promise.race([db.open(), blocked]);
  } finally {
    stop.abort();
  }
}

const CODES: Readonly<Record<string, FailureCode>> = {
  QuotaExceededError: 'disk-full',
  VersionError: 'database-newer',
  DatabaseClosedError: 'database-blocked',
  OpenFailedError: 'database-blocked',
  MissingAPIError: 'database-blocked',
  InvalidStateError: 'database-blocked',
  TimeoutError: 'database-blocked',
  UnknownError: 'database-broken',
};

/** The failure behind an error of the database, told by the innermost that Dexie has wrapped; null for a bug. */
export function failureOf(error: unknown): Failure | null {
  if (error instanceof StoreRefusal) return error.failure;
  let failure: Failure | null = null;
  for (let cause: unknown = error; cause instanceof Error || cause instanceof DOMException;) {
    const code = CODES[cause.name];
    if (code) failure = { code, detail: cause.name };
    cause = (cause as { inner?: unknown }).inner;
  }
  return failure;
}
