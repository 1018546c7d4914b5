import { z } from 'zod';
import type { EventDraft, EventType } from '@/utils/domain/event';
import type { Failure } from '@/utils/domain/failure';
import type { Measure } from '@/utils/domain/platform';
import type { RemovalOutcome } from '@/utils/domain/removal';
import { fail, type Result } from '@/utils/domain/result';
import type { Clock } from '@/utils/domain/time';
import { appendEvents } from './append-events';
import { attempt, StoreRefusal } from './attempt';
import type { BevaraDatabase } from './database';

/** What the content script saw of a removal. */
export interface RemovalNote {
  /** Made by the caller: the same note twice is one event. */
  readonly eventId: string;
  readonly recordId: string;
  readonly measure: Measure;
  readonly groundId: string;
  readonly outcome: RemovalOutcome;
}

/** Events hold codes; a text in the place of one would be personal data in a chain that is never disposed of. */
const code = z.string().regex(/^[\w.-]{1,80}$/);
const step = z.enum(['locate', 'inline', 'open-menu', 'choose-item', 'confirm', 'verify']);

const noteSchema: z.ZodType<RemovalNote> = z.object({
  eventId: code,
  recordId: code,
  measure: z.enum(['hide', 'delete']),
  groundId: code,
  outcome: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal(['removed', 'hidden']), how: z.enum(['driven', 'assisted']) }),
    z.object({ kind: z.literal('left-to-editor'), step }),
    z.object({ kind: z.literal('refused'), step, reason: code }),
    z.object({ kind: z.literal('unconfirmed'), step }),
    z.object({ kind: z.literal('already-gone') }),
    z.object({ kind: z.literal('undone') }),
  ]),
});

const EVENT_OF = {
  removed: 'removed',
  hidden: 'removed',
  'already-gone': 'removed',
  'left-to-editor': 'removal-failed',
  refused: 'removal-failed',
  unconfirmed: 'removal-failed',
  undone: 'removal-undone',
} as const satisfies Record<RemovalOutcome['kind'], EventType>;

/**
 * Appends how a removal ended to the record's events. Done once per event id.
 * Fails with `unknown-record`, `invalid-message` or what the database does.
 */
export async function noteRemoval(
  db: BevaraDatabase,
  clock: Clock,
  input: RemovalNote,
): Promise<Result<null, Failure>> {
  const parsed = noteSchema.safeParse(input);
  if (!parsed.success)
    return fail({ code: 'invalid-message', detail: parsed.error.issues[0]?.path.join('.') ?? null });
  const { eventId, recordId, measure, groundId, outcome } = parsed.data;
  return attempt(db, () =>
    db.transaction('rw', db.records, db.events, async () => {
      const record = await db.records.get(recordId);
      if (!record) throw new StoreRefusal('unknown-record');
      const { kind, ...rest } = outcome;
      const draft: EventDraft = {
        id: eventId,
        recordId,
        type: EVENT_OF[kind],
        editorId: record.editorId,
        data: { outcome: kind, ...rest, ground: groundId, measure },
      };
      await appendEvents(db, clock, [draft]);
      return null;
    }),
  );
}
