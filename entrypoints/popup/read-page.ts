import { browser } from 'wxt/browser';
import type { PageState } from '@/components/accounts/page-status';
import { isFirstPageOf, isSameAccount, type Account } from '@/utils/domain/account';
import { sendMessage } from '@/utils/messaging/messenger';

const LOOK_AGAIN_MS = 500;
const PLATFORMS = ['https://www.facebook.com/*', 'https://www.instagram.com/*'];

/**
 * Tells whose page the tab in view shows, until the page has told it itself: one that is still loading, or draws its name
 * late, tells it by and by. Or until nobody waits for it any more.
 */
export async function watchPage(
  accounts: readonly Account[],
  isAwaited: () => boolean,
  onPage: (page: PageState) => void,
): Promise<void> {
  const page = await readPage(accounts);
  if (!isAwaited()) return;
  onPage(page);
  if (page.kind === 'looking' || page.kind === 'reload' || page.kind === 'nobody')
    setTimeout(() => void watchPage(accounts, isAwaited, onPage), LOOK_AGAIN_MS);
}

/** Asks the tab in view whose page it shows. Opened in a tab of its own, the popup means the platform's tab used last. */
async function readPage(accounts: readonly Account[]): Promise<PageState> {
  const [own] = await browser.tabs.query({ active: true, currentWindow: true });
  const isInTab = own?.id === (await browser.tabs.getCurrent())?.id;
  const platforms = await browser.tabs.query({ url: PLATFORMS });
  const lastUsed = platforms.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const tab = isInTab ? lastUsed[0] : platforms.find((platform) => platform.id === own?.id);
  if (tab?.id === undefined) return { kind: 'elsewhere' };
  try {
    const page = await sendMessage('page:identify', undefined, tab.id);
    if (!page) return { kind: 'nobody' };
    const account = accounts.find((known) => isSameAccount(known, page));
    if (!account) return { kind: 'foreign', page };
    return {
      kind: 'own',
      name: account.name,
      account,
      tabId: tab.id,
      isFirstPage: isFirstPageOf(page, tab.url ?? ''),
      ...(await sendMessage('page:health', undefined, tab.id)),
    };
  } catch {
    // No content script answers: it is not there yet, or the page is older than this installation.
    return { kind: tab.status === 'loading' ? 'looking' : 'reload' };
  }
}
