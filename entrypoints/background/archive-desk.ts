import { browser } from 'wxt/browser';
import { isFirstPageOf, isSameAccount } from '@/utils/domain/account';
import { fail } from '@/utils/domain/result';
import { toInstant } from '@/utils/domain/time';
import { isFromPlatform, type Sender } from '@/utils/messaging/check-sender';
import { sendMessage } from '@/utils/messaging/messenger';
import type { Protocol } from '@/utils/messaging/protocol';
import { beginCapture, findCapture } from '@/utils/records/archive/begin-capture';
import { finishAbandoned, finishCapture } from '@/utils/records/archive/finish-capture';
import { keepScreen } from '@/utils/records/archive/keep-screen';
import { readSettingsInForce } from '@/utils/settings/settings-in-force';
import type { Background } from './background';
import { listOwnAccounts } from './own-accounts';
import { photograph } from './photograph';
import { photographStill } from './photograph-still';
import { readPolicyInForce } from './read-policy';

type Wish = Parameters<Protocol['archive:begin']>[0];
type Screen = Parameters<Protocol['archive:screen']>[0];

/** Begins a capture of an own page in a tab. One at a time: whatever was under way elsewhere is ended and kept. */
export async function beginArchive(background: Background, wish: Wish) {
  const { db, clock, storage, managed, makeId, home } = background;
  const { tabId, account: shown, ...wished } = wish;
  const [accounts, policy] = await Promise.all([listOwnAccounts(background), readPolicyInForce(background)]);
  if (!accounts.ok) return accounts;
  if (!policy.ok) return policy;
  const account = accounts.value.find((own) => isSameAccount(own, shown));
  const { url = '', title = '' } = await browser.tabs.get(tabId);
  if (!account || !isFromPlatform({ url }, account.platform, home))
    return fail({ code: 'not-own-account' as const, detail: null });
  const page = await sendMessage('page:identify', undefined, tabId);
  if (!page || !isSameAccount(page, account)) return fail({ code: 'not-own-account' as const, detail: null });
  const { platform, keys, name, address } = account;
  const { editor } = await readSettingsInForce({ local: storage, managed }, makeId);
  await finishAbandoned(db, clock, ({ id }) => id !== wish.id);
  const begun = await beginCapture(db, {
    ...wished,
    tabId,
    platform,
    account: { platform, keys, name, address },
    page: { address: url, title },
    isFirstPage: isFirstPageOf(page, url),
    policy: policy.value.resolved.ref,
    editor,
    startedAt: toInstant(clock()),
    touchedAt: toInstant(clock()),
    extensionVersion: browser.runtime.getManifest().version,
  });
  if (!begun.ok) return begun;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/archive.js'] });
    return begun;
  } catch {
    await finishCapture(db, clock, { id: wish.id, end: 'failed' });
    return fail({ code: 'not-permitted' as const, detail: 'archive-script' });
  }
}

/** Photographs the tab that asks, once it has been seen to show the account still, and keeps the picture. */
export async function keepArchiveScreen({ db, clock }: Background, screen: Screen, sender: Sender) {
  const { id, devicePixelRatio, ...view } = screen;
  const tabId = sender.tab?.id;
  const begun = await findCapture(db, { id });
  if (!begun.ok) return begun;
  if (!begun.value || begun.value.tabId !== tabId)
    return fail({ code: 'unknown-record' as const, detail: null });
  const page = await sendMessage('page:identify', undefined, tabId);
  if (!page || !isSameAccount(page, begun.value.account))
    return fail({ code: 'not-own-account' as const, detail: null });
  const taken = await photographStill({
    look: () => sendMessage('page:in-view', undefined, tabId),
    photograph: (find) => photograph({ x: 0, y: 0, ...view, devicePixelRatio }, sender, find),
  });
  if (!taken.ok) return taken;
  const { commentIds, shown, withheld } = taken.value;
  const bytes = Uint8Array.from(atob(taken.value.png), (letter) => letter.charCodeAt(0));
  const kept = { ...view, takenAt: toInstant(clock()), commentIds, shown, withheld: withheld.length };
  return keepScreen(db, id, kept, new Blob([bytes], { type: 'image/png' }));
}
