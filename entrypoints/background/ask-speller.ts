import type { Failure } from '@/utils/domain/failure';
import { fail, type Result } from '@/utils/domain/result';
import type { SpellingOutcome, SpellingWork } from '@/utils/domain/spelling';
import { sendMessage } from '@/utils/messaging/messenger';
import { openSpellingPage } from './spelling-page';

/** Asks the page that spells, and opens it first where it is not there: it is or it is not, and asking it tells. */
export function askSpeller(work: SpellingWork): Promise<Result<SpellingOutcome, Failure>> {
  const ask = () => sendMessage('spelling:work', work);
  return ask()
    .catch(() => openSpellingPage().then(ask))
    .catch(() => fail({ code: 'spelling-failed' as const, detail: 'page' }));
}
