import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';

interface Target {
  readonly targetId: string;
  readonly url: string;
}

/** Milliseconds within which a popup has opened, on a machine that is busy with other things. */
const OPENED_WITHIN = 30_000;

/**
 * Presses the extension's toolbar button in a tab, as a person would, so that the tab grants `activeTab`.
 * Needs `--enable-unsafe-extension-debugging`. The popup that opens is closed again.
 */
export async function pressToolbarButton(page: Page, extensionId: string): Promise<void> {
  await page.bringToFront();
  const browser = page.context().browser();
  const session = await (browser?.newBrowserCDPSession() ?? page.context().newCDPSession(page));
  const send = session.send.bind(session) as (method: string, parameters: object) => Promise<unknown>;
  const list = async (parameters: object = {}) =>
    ((await send('Target.getTargets', parameters)) as { targetInfos: Target[] }).targetInfos;
  const listPopups = async () => (await list()).filter(({ url }) => url.includes('/popup.html'));

  const tabs = await list({ filter: [{ type: 'tab', exclude: false }] });
  const tab = tabs.find(({ url }) => url === page.url());
  if (!tab) throw new Error('The tab is not among the browser’s targets.');
  const before = new Set((await listPopups()).map(({ targetId }) => targetId));
  await send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  // It opens some time after the press.
  for (const end = Date.now() + OPENED_WITHIN; Date.now() < end; await wait(20)) {
    const popup = (await listPopups()).find(({ targetId }) => !before.has(targetId));
    if (popup) return void (await send('Target.closeTarget', { targetId: popup.targetId }));
  }
  throw new Error('The popup has not opened.');
}
