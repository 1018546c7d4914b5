import { browser } from 'wxt/browser';
import type { PendingComment } from '@/utils/domain/pending-comment';
import { sendMessage } from '@/utils/messaging/messenger';
import type { ShowGoal } from '@/utils/messaging/protocol';
import { keepWanted } from '@/utils/messaging/wanted-comment';

const PLATFORMS = ['https://www.facebook.com/*', 'https://www.instagram.com/*'];

/** Shows a comment in the tab that has it on its page, the one used last first; else in a new tab. False when it has no link. */
export async function showInTab({ commentId, permalink }: PendingComment, goal: ShowGoal): Promise<boolean> {
  const tabs = await browser.tabs.query({ url: PLATFORMS });
  for (const tab of tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))) {
    if (tab.id === undefined || !(await isShownIn(tab.id))) continue;
    await browser.windows.update(tab.windowId, { focused: true });
    await browser.tabs.update(tab.id, { active: true });
    return true;
  }
  if (permalink === null) return false;
  // Its page asks what it was opened for; a popup is gone as soon as another tab comes to the front.
  const { id } = await browser.tabs.create({ url: permalink, active: false });
  if (id === undefined) return false;
  await keepWanted(browser.storage.session, id, { commentId, goal }, Date.now());
  await browser.tabs.update(id, { active: true });
  return true;

  /** A tab that is older than this installation answers nothing. */
  function isShownIn(tabId: number): Promise<boolean> {
    return sendMessage('page:show-comment', { commentId, goal }, tabId).catch(() => false);
  }
}
