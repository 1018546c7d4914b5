import type { SpellingOutcome, SpellingWork } from '@/utils/domain/spelling';
import type { SpellingAnswer, SpellingRequest } from './spelling-messages';

/** The part of a Worker that the speller needs. */
export interface SpellingPort {
  postMessage(request: SpellingRequest): void;
  addEventListener(type: 'message', listener: (event: { readonly data: SpellingAnswer }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
}

/** Spelling over a worker; null says that it could not look. */
export interface Speller {
  ask(work: SpellingWork): Promise<SpellingOutcome | null>;
}

export interface SpellerOptions {
  readonly startWorker: () => SpellingPort;
  /** Address of public/dictionaries, with a slash at the end. */
  readonly dictionaries: string;
  /** Milliseconds after which a question counts as never answered, and the worker as dead. */
  readonly patience?: number;
  /** Milliseconds without a question after which the worker and its dictionaries are let go. */
  readonly rest?: number;
}

interface Staffed {
  readonly worker: SpellingPort;
  readonly waiting: Map<number, (answer: SpellingAnswer) => void>;
}

/** Asks the worker of spelling-worker.ts. One that fails, hangs or is not needed is let go, and the next question starts another. */
export function createSpeller({
  startWorker,
  dictionaries,
  patience = 20_000,
  rest = 600_000,
}: SpellerOptions): Speller {
  let staffed: Staffed | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let last = 0;

  function letGo(which: Staffed): void {
    if (staffed === which) staffed = null;
    which.worker.terminate();
    for (const [id, answer] of which.waiting) answer({ id, outcome: null });
    which.waiting.clear();
  }

  function start(): Staffed {
    const started: Staffed = { worker: startWorker(), waiting: new Map() };
    started.worker.addEventListener('message', ({ data }) => started.waiting.get(data.id)?.(data));
    started.worker.addEventListener('error', () => letGo(started));
    return started;
  }

  return {
    async ask(work) {
      const asked = (staffed ??= start());
      clearTimeout(resting);
      const id = (last += 1);
      const late = setTimeout(() => letGo(asked), patience);
      const { outcome } = await new Promise<SpellingAnswer>((resolve) => {
        asked.waiting.set(id, resolve);
        asked.worker.postMessage({ id, dictionaries, work });
      });
      clearTimeout(late);
      asked.waiting.delete(id);
      if (asked.waiting.size === 0) resting = setTimeout(() => letGo(asked), rest);
      return outcome;
    },
  };
}
