import { browser } from 'wxt/browser';
import { askBackground } from '@/utils/messaging/ask-background';
import { watchRevision } from '@/utils/messaging/revision';
import { answerPageQuestions } from '@/utils/moderation/answer-page-questions';
import { loadPanelScript } from '@/utils/moderation/load-panel-script';
import { startModeration } from '@/utils/moderation/start-moderation';
import type { PlatformAdapter } from '@/utils/platforms/adapter';
import { loadChecklistScript } from '@/utils/publishing/checklist-script';
import { startPublishing } from '@/utils/publishing/start-publishing';

/** What every content script does with its own platform, until `signal` aborts. */
export function startOnPlatform(adapter: PlatformAdapter, signal: AbortSignal): void {
  const shared = {
    adapter,
    document,
    signal,
    ask: askBackground,
    watchChanges: (until: AbortSignal, onChange: () => void) =>
      watchRevision(browser.storage.onChanged, until, onChange),
  };
  answerPageQuestions(adapter, document);
  void startPublishing({ ...shared, loadChecklist: () => loadChecklistScript(askBackground) });
  void startModeration({ ...shared, loadPanel: () => loadPanelScript(askBackground) });
}
