import type { Failure } from '@/utils/domain/failure';
import { fail, type Result } from '@/utils/domain/result';
import { log } from '@/utils/log/log';
import type { Protocol } from './protocol';

/** Messages that are answered with a value or a failure; all but what is asked of a tab. */
export type Question = {
  [K in keyof Protocol]: ReturnType<Protocol[K]> extends Result<unknown, Failure> ? K : never;
}[keyof Protocol];

/** Asks the background. Never rejects: whatever goes wrong on the way is a failure with a code. */
export type Ask = <K extends Question>(
  type: K,
  ...data: Parameters<Protocol[K]>
) => Promise<ReturnType<Protocol[K]>>;

export interface Line {
  /** Delivers one message; rejects when no answer comes. */
  readonly send: (type: Question, data: unknown) => Promise<unknown>;
  /** False once the extension was reloaded or removed under the page. */
  readonly isAlive: () => boolean;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Milliseconds before the same message is sent again. A stopped worker is back within 200 ms. */
const PAUSES = [50, 250, 1000, 3000];
const RELOADED = /context invalidated/i;

/**
 * A service worker can die at any await, and then a missing answer does not mean that nothing was done. So the very
 * same message, with the very same id in it, is sent again a few times; handlers do their work once. When the
 * extension itself is gone there is no use in trying.
 */
export function createAsk({ send, isAlive, wait }: Line): Ask {
  return async (type, ...data) => {
    for (const pause of [...PAUSES, null]) {
      if (!isAlive()) return fail({ code: 'extension-reloaded', detail: null }) as never;
      try {
        return (await send(type, data[0])) as never;
      } catch (error) {
        const message = error instanceof Error ? error.message : '';
        if (RELOADED.test(message) || !isAlive())
          return fail({ code: 'extension-reloaded', detail: null }) as never;
        log.warn('messaging', 'no-answer', { type, again: pause !== null });
        if (pause !== null) await wait(pause);
      }
    }
    return fail({ code: 'worker-unreachable', detail: type }) as never;
  };
}
