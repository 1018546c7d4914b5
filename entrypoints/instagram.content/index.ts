import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { askBackground } from '@/utils/messaging/ask-background';
import { watchRevision } from '@/utils/messaging/revision';
import { answerPageQuestions } from '@/utils/moderation/answer-page-questions';
import { loadPanelScript } from '@/utils/moderation/load-panel-script';
import { startModeration } from '@/utils/moderation/start-moderation';
import { instagramAdapter } from '@/utils/platforms/instagram/adapter';
import { loadChecklistScript } from '@/utils/publishing/checklist-script';
import { startPublishing } from '@/utils/publishing/start-publishing';

export default defineContentScript({
  matches: ['https://www.instagram.com/*'],
  runAt: 'document_idle',
  main({ signal }) {
    answerPageQuestions(instagramAdapter, document);
    void startPublishing({
      adapter: instagramAdapter,
      document,
      signal,
      ask: askBackground,
      loadChecklist: () => loadChecklistScript(askBackground),
      watchChanges: (until, onChange) => watchRevision(browser.storage.onChanged, until, onChange),
    });
    void startModeration({
      adapter: instagramAdapter,
      document,
      signal,
      ask: askBackground,
      loadPanel: () => loadPanelScript(askBackground),
      watchChanges: (until, onChange) => watchRevision(browser.storage.onChanged, until, onChange),
    });
  },
});
