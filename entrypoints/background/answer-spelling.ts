import { succeed } from '@/utils/domain/result';
import { answer } from '@/utils/messaging/answer';
import { isFromAnyPlatform } from '@/utils/messaging/check-sender';
import { spellingCheckSchema, spellingHelpSchema } from '@/utils/messaging/spelling-schemas';
import { askSpeller } from './ask-speller';
import type { Background } from './background';

/** Spelling for the pages of the platforms, which may not start a worker of ours: it is done in a page that nobody sees. */
export function answerSpelling({ home }: Background): void {
  answer('spelling:check', {
    schema: spellingCheckSchema,
    mayAsk: (sender) => isFromAnyPlatform(sender, home),
    handle: async (check) => {
      const outcome = await askSpeller({ kind: 'check', ...check });
      return outcome.ok ? succeed(outcome.value.places) : outcome;
    },
  });

  answer('spelling:suggest', {
    schema: spellingHelpSchema,
    mayAsk: (sender) => isFromAnyPlatform(sender, home),
    handle: async (help) => {
      const outcome = await askSpeller({ kind: 'suggest', ...help });
      return outcome.ok ? succeed(outcome.value.suggestions) : outcome;
    },
  });
}
