import type { z } from 'zod';
import type { Failure } from '@/utils/domain/failure';
import { fail } from '@/utils/domain/result';
import { log } from '@/utils/log/log';
import type { Sender } from './check-sender';
import type { Question } from './ask';
import { onMessage } from './messenger';
import type { Protocol } from './protocol';

export interface Handler<K extends Question, T> {
  /** The shape of the data; anything else is `invalid-message`. */
  readonly schema: z.ZodType<T>;
  /** Whether this sender may ask this; otherwise `not-permitted`. */
  readonly mayAsk: (sender: Sender, data: T) => boolean;
  readonly handle: (data: T, sender: Sender) => ReturnType<Protocol[K]> | Promise<ReturnType<Protocol[K]>>;
}

/**
 * Answers one kind of message. This is one of the four borders where faults are caught: a bug in a handler becomes
 * the answer `unexpected` and a line in the log, never a page that waits for ever.
 */
export function answer<K extends Question, T>(type: K, { schema, mayAsk, handle }: Handler<K, T>): void {
  const refuse = (code: Failure['code'], detail: string | null) =>
    fail<Failure>({ code, detail }) as ReturnType<Protocol[K]>;
  onMessage(type, async (message) => {
    const sender = message.sender as Sender;
    const parsed = schema.safeParse(message.data);
    if (!parsed.success) return refuse('invalid-message', parsed.error.issues[0]?.path.join('.') ?? null);
    if (!mayAsk(sender, parsed.data)) return refuse('not-permitted', 'sender');
    try {
      return await handle(parsed.data, sender);
    } catch (error) {
      log.error('messaging', 'handler-failed', {
        type,
        error: error instanceof Error ? error.name : 'unknown',
      });
      return refuse('unexpected', type);
    }
  });
}
