import { findVisibleBand } from '@/utils/capture/visible-band';
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
  onMessage('page:in-view', () => ({
    commentIds: adapter
      .findComments(document)
      .filter((handle) => isWhole(handle.element) && !adapter.read(handle, page()).isCut)
      .map(({ commentId }) => commentId),
    withheld: adapter.findEmployeeNames(document).map((name) => name.getBoundingClientRect().toJSON()),
  }));
  onMessage('page:show-comment', ({ data }) => showComment(adapter, page(), data));
}

function isWhole(element: Element): boolean {
  const { height } = element.getBoundingClientRect();
  return height > 0 && (findVisibleBand(element)?.height ?? 0) > height - 8;
}
