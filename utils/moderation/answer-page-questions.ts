import { onMessage } from '@/utils/messaging/messenger';
import type { PageContext, PlatformAdapter } from '@/utils/platforms/adapter';
import { showComment } from './show-comment';

/** Answers the popup, which is opened by a gesture of the editor: whose page is in view, and can its comments be read. */
export function answerPageQuestions(adapter: PlatformAdapter, document: Document): void {
  const page = (): PageContext => ({ document, url: new URL(location.href), now: Date.now() });
  onMessage('page:identify', () => adapter.identifyPage(page()));
  onMessage('page:health', () => {
    const { candidates, readable } = adapter.health(page());
    return { candidates, readable };
  });
  onMessage('page:show-comment', ({ data }) => showComment(adapter, page(), data));
}
