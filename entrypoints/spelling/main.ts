import { browser } from 'wxt/browser';
import { createSpeller } from '@/utils/checks/spelling/speller';
import { fail, succeed } from '@/utils/domain/result';
import { answer } from '@/utils/messaging/answer';
import { isFromOurPage } from '@/utils/messaging/check-sender';
import { spellingWorkSchema } from '@/utils/messaging/spelling-schemas';

/** A page that nobody sees: the background has no workers of its own in Chromium, and a dictionary must not keep it from storing evidence. */
const speller = createSpeller({
  startWorker: () =>
    new Worker(new URL('../../utils/checks/spelling/spelling-worker.ts', import.meta.url), {
      type: 'module',
    }),
  dictionaries: browser.runtime.getURL('/dictionaries/' as '/'),
});

answer('spelling:work', {
  schema: spellingWorkSchema,
  mayAsk: (sender) => isFromOurPage(sender, browser.runtime.getURL('/')),
  handle: async (work) => {
    const outcome = await speller.ask(work);
    return outcome ? succeed(outcome) : fail({ code: 'spelling-failed', detail: null });
  },
});
