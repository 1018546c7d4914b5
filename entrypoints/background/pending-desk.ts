import type { EditorsChange, PendingStep } from '@/utils/domain/pending-comment';
import type { Result } from '@/utils/domain/result';
import { toInstant } from '@/utils/domain/time';
import { log } from '@/utils/log/log';
import { bumpPendingRevision } from '@/utils/messaging/pending-revision';
import { followRecords } from '@/utils/pending/follow-records';
import { forgetSettled, recountDeadlines } from '@/utils/pending/keep-up';
import type { PendingStore } from '@/utils/pending/pending-store';
import { readSettingsInForce } from '@/utils/settings/settings-in-force';
import type { Background } from './background';
import { readPendingRules } from './read-pending-rules';
import { showBadge } from './show-badge';

/** What the handlers and the alarm share: the store under the rules in force, and bringing everything up to date. */
export function createPendingDesk(background: Background) {
  const { db, storage, managed, clock, makeId } = background;

  async function openStore(): Promise<PendingStore> {
    return { db, clock, rules: await readPendingRules(background) };
  }

  /** Follows records, rules and time, and shows what has come of it. A fault in it undoes nothing that was stored before. */
  async function keepUp(): Promise<void> {
    try {
      await bringUp();
    } catch (error) {
      log.error('pending', 'keep-up-fault', { error: error instanceof Error ? error.name : 'unknown' });
    }
  }

  /** Done twice it changes nothing. */
  async function bringUp(): Promise<void> {
    const store = await openStore();
    for (const work of [followRecords, recountDeadlines, forgetSettled]) {
      const done = await work(store);
      if (!done.ok) log.warn('pending', done.failure.code);
    }
    await showBadge(background, store);
    await bumpPendingRevision(storage, clock());
  }

  /** After something has changed: what it means for everything else. */
  async function afterwards<T, F>(done: Result<T, F>): Promise<Result<T, F>> {
    if (done.ok) await keepUp();
    return done;
  }

  /** What the editor at this browser does, with name and time. */
  async function sign(
    steps: readonly { readonly stepId: string; readonly change: EditorsChange }[],
  ): Promise<PendingStep[]> {
    const { editor } = await readSettingsInForce({ local: storage, managed }, makeId);
    const by = editor.name || editor.editorId;
    return steps.map(({ stepId, change }) => ({ ...change, id: stepId, at: toInstant(clock()), by }));
  }

  return { openStore, keepUp, afterwards, sign };
}

export type PendingDesk = ReturnType<typeof createPendingDesk>;
