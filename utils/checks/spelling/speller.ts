import type { Draft, DraftLanguage, Finding } from '@/utils/checks/check';
import type { SpellingAnswer, SpellingRequest } from './spelling-messages';

/** The part of a Worker that the speller needs. */
export interface SpellingPort {
  postMessage(request: SpellingRequest): void;
  addEventListener(type: 'message', listener: (event: { readonly data: SpellingAnswer }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

/** Spelling over a worker; null says that it could not look. */
export interface Speller {
  check(
    draft: Pick<Draft, 'text' | 'language' | 'account'>,
    words: readonly string[],
  ): Promise<readonly Finding[] | null>;
  suggest(word: string, language: DraftLanguage): Promise<readonly string[] | null>;
}

/** Asks the worker of spelling-worker.ts, which is asked no more once it has failed to start; `dictionaries` is the address of public/dictionaries with a slash at the end. */
export function createSpeller(port: SpellingPort, dictionaries: string): Speller {
  const waiting = new Map<number, (answer: SpellingAnswer) => void>();
  let last = 0;
  let isBroken = false;
  port.addEventListener('message', ({ data }) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  port.addEventListener('error', () => {
    isBroken = true;
    for (const [id, answer] of waiting) answer({ id, ok: false });
    waiting.clear();
  });
  const nextId = () => (last += 1);
  const ask = (request: SpellingRequest) =>
    new Promise<SpellingAnswer>((resolve) => {
      if (isBroken) return resolve({ id: request.id, ok: false });
      waiting.set(request.id, resolve);
      port.postMessage(request);
    });
  return {
    async check({ text, language, account }, words) {
      if (language === null) return [];
      const draft = { text, language, account };
      const answer = await ask({ id: nextId(), dictionaries, kind: 'check', draft, words });
      return answer.ok ? answer.findings : null;
    },
    async suggest(word, language) {
      const answer = await ask({ id: nextId(), dictionaries, kind: 'suggest', word, language });
      return answer.ok ? answer.suggestions : null;
    },
  };
}
