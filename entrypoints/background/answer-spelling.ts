import { fail, succeed } from '@/utils/domain/result';
import type { SpellingWork } from '@/utils/domain/spelling';
import { answer } from '@/utils/messaging/answer';
import { isFromAnyPlatform } from '@/utils/messaging/check-sender';
import { sendMessage } from '@/utils/messaging/messenger';
import { spellingCheckSchema, spellingHelpSchema } from '@/utils/messaging/spelling-schemas';
import type { Background } from './background';
import { openSpellingPage } from './spelling-page';

/** Spelling for the pages of the platforms, which may not start a worker of ours: it is done in a page that nobody sees. */
export function answerSpelling({ home }: Background): void {
  const ask = (work: SpellingWork) => sendMessage('spelling:work', work);
  // The page is there or it is not, and asking it tells.
  const relay = (work: SpellingWork) =>
    ask(work)
      .catch(() => openSpellingPage().then(() => ask(work)))
      .catch(() => fail({ code: 'spelling-failed' as const, detail: 'page' }));

  answer('spelling:check', {
    schema: spellingCheckSchema,
    mayAsk: (sender) => isFromAnyPlatform(sender, home),
    handle: async (check) => {
      const outcome = await relay({ kind: 'check', ...check });
      return outcome.ok ? succeed(outcome.value.places) : outcome;
    },
  });

  answer('spelling:suggest', {
    schema: spellingHelpSchema,
    mayAsk: (sender) => isFromAnyPlatform(sender, home),
    handle: async (help) => {
      const outcome = await relay({ kind: 'suggest', ...help });
      return outcome.ok ? succeed(outcome.value.suggestions) : outcome;
    },
  });
}
