import type { Page } from 'playwright-core';

interface Target {
  readonly targetId: string;
  readonly url: string;
}

/**
 * Presses the extension's toolbar button in a tab, as a person would, so that the tab grants `activeTab`.
 * Needs `--enable-unsafe-extension-debugging`. The popup that opens is closed again.
 */
export async function pressToolbarButton(page: Page, extensionId: string): Promise<void> {
  await page.bringToFront();
  const browser = page.context().browser();
  const session = await (browser?.newBrowserCDPSession() ?? page.context().newCDPSession(page));
  const send = session.send.bind(session) as (method: string, parameters: object) => Promise<unknown>;
  const { targetInfos: tabs } = (await send('Target.getTargets', {
    filter: [{ type: 'tab', exclude: false }],
  })) as { targetInfos: Target[] };
  const tab = tabs.find(({ url }) => url === page.url());
  if (!tab) throw new Error('The tab is not among the browser’s targets.');
  await send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  const { targetInfos } = (await send('Target.getTargets', {})) as { targetInfos: Target[] };
  for (const popup of targetInfos.filter(({ url }) => url.includes('/popup.html'))) {
    await send('Target.closeTarget', { targetId: popup.targetId });
  }
}
