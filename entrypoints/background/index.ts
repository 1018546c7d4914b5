import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { BevaraDatabase } from '@/utils/records/database';
import { rememberManaged } from '@/utils/settings/remember-managed';
import { answerAccounts } from './answer-accounts';
import { answerAnswering } from './answer-answering';
import { answerArchive } from './answer-archive';
import { answerCapture } from './answer-capture';
import { answerLeaves } from './answer-leaves';
import { answerLinks } from './answer-links';
import { answerModeration } from './answer-moderation';
import { answerNoticing } from './answer-noticing';
import { answerPending } from './answer-pending';
import { answerPolicy } from './answer-policy';
import { answerPublishing } from './answer-publishing';
import { answerRecords } from './answer-records';
import { answerSpelling } from './answer-spelling';
import { answerSupervision } from './answer-supervision';
import type { Background } from './background';
import { clearStaged } from './clear-staged';
import { followOrganisation } from './follow-organisation';
import { openWelcome } from './open-welcome';
import { createPendingDesk } from './pending-desk';

/** The composition root. Listeners are registered at once, so that the message that woke the worker finds its handler. */
export default defineBackground(() => {
  const background: Background = {
    db: new BevaraDatabase(),
    storage: browser.storage.local,
    managed: rememberManaged(browser.storage.managed, browser.storage.local),
    clock: Date.now,
    makeId: () => crypto.randomUUID(),
    home: browser.runtime.getURL('/'),
  };
  const desk = createPendingDesk(background);
  answerRecords(background, desk);
  answerModeration(background);
  answerCapture(background);
  answerArchive(background);
  answerAccounts(background);
  answerPolicy(background);
  answerPublishing(background);
  answerLinks(background);
  answerSpelling(background);
  followOrganisation(background);
  openWelcome(background);
  clearStaged(background);
  answerNoticing(background, desk);
  answerPending(background, desk);
  answerLeaves(background, desk);
  answerAnswering(background);
  answerSupervision(background);
});
