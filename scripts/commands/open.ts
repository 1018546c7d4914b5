import { resolve } from 'node:path';
import { launchExtension } from '@/scripts/browser/launch-extension';

/** Opens the browser with the extension on the practice page, in a profile of its own, and waits until it is closed. */
export async function run(): Promise<number> {
  const extension = resolve('.output/chrome-mv3');
  try {
    const running = await launchExtension({ extension, profile: resolve('.cache/profile'), headless: false });
    const page = running.context.pages()[0] ?? (await running.context.newPage());
    await page.goto(running.address('practice.html'));
    console.log('The practice page is open. Close the browser window to end.');
    await new Promise<void>((done) => running.context.on('close', () => done()));
    return 0;
  } catch {
    console.error(
      `The browser would not load the extension by itself. Open its extensions page, turn on developer mode, ` +
        `choose "Load unpacked" and pick ${extension}.`,
    );
    return 1;
  }
}
