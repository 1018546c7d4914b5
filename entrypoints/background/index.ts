import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { BevaraDatabase } from '@/utils/records/database';
import { answerAccounts } from './answer-accounts';
import { answerCapture } from './answer-capture';
import { answerModeration } from './answer-moderation';
import { answerPolicy } from './answer-policy';
import { answerRecords } from './answer-records';
import type { Background } from './background';
import { followOrganisation } from './follow-organisation';

/** The composition root. Listeners are registered at once, so that the message that woke the worker finds its handler. */
export default defineBackground(() => {
  const background: Background = {
    db: new BevaraDatabase(),
    storage: browser.storage.local,
    managed: browser.storage.managed,
    clock: Date.now,
    makeId: () => crypto.randomUUID(),
    home: browser.runtime.getURL('/'),
  };
  answerRecords(background);
  answerModeration(background);
  answerCapture(background);
  answerAccounts(background);
  answerPolicy(background);
  followOrganisation(background);
});
