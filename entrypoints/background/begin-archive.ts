import { browser } from 'wxt/browser';
import { isFirstPageOf, isSameAccount } from '@/utils/domain/account';
import { fail } from '@/utils/domain/result';
import { toInstant } from '@/utils/domain/time';
import { isFromPlatform } from '@/utils/messaging/check-sender';
import { sendMessage } from '@/utils/messaging/messenger';
import type { Protocol } from '@/utils/messaging/protocol';
import { beginCapture } from '@/utils/records/archive/begin-capture';
import { finishAbandoned, finishCapture } from '@/utils/records/archive/finish-capture';
import { readSettingsInForce } from '@/utils/settings/settings-in-force';
import type { Background } from './background';
import { listOwnAccounts } from './own-accounts';
import { readPolicyInForce } from './read-policy';

type Wish = Parameters<Protocol['archive:begin']>[0];

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
