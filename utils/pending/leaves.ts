import type { Failure } from '@/utils/domain/failure';
import type { Result } from '@/utils/domain/result';
import type { Leave } from '@/utils/domain/service-calendar';
import { attempt } from '@/utils/records/attempt';
import type { BevaraDatabase } from '@/utils/records/database';

/** A leave with the id that its caller gave it. */
export interface KeptLeave extends Leave {
  readonly id: string;
}

/** Editors' leave with their deputies (KAL-6, NYK-7), the earliest first. */
export function listLeaves(db: BevaraDatabase): Promise<Result<readonly KeptLeave[], Failure>> {
  return attempt(db, async () => {
    const leaves = await db.leaves.toArray();
    return leaves.sort((a, b) => a.from.localeCompare(b.from) || a.editor.localeCompare(b.editor));
  });
}

/** Keeps a leave; the same id again takes the place of the one that stands. */
export function saveLeave(db: BevaraDatabase, leave: KeptLeave): Promise<Result<null, Failure>> {
  return attempt(db, async () => {
    await db.leaves.put(leave);
    return null;
  });
}

/** Takes a leave off the list; an id that is not there is no failure. */
export function removeLeave(db: BevaraDatabase, id: string): Promise<Result<null, Failure>> {
  return attempt(db, async () => {
    await db.leaves.delete(id);
    return null;
  });
}
