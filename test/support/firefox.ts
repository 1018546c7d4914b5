import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { connectToMarionette } from './marionette';

const ADD_ON = 'bevara@bevara.example';
const UUID = '3f1c1b52-8f0b-4c53-9a44-2b5d8f6f0e11';
const START_MILLISECONDS = 60_000;
const STEP_MILLISECONDS = 45_000;

/** A Firefox with the extension, driven by Marionette, the protocol it has built in. */
export interface RunningFirefox {
  open(page: string): Promise<void>;
  /** The value of a script's `return` in the page. */
  run<T>(script: string, ...args: unknown[]): Promise<T>;
  /** Clicks, as a hand does, on the element that the script returns, once it returns one. */
  click(script: string): Promise<void>;
  /** Clicks as above, and types key by key. */
  type(script: string, text: string): Promise<void>;
  /** Resolves when the script returns something true; throws with the script when it never does. */
  until(script: string): Promise<void>;
  /** Ends the background page, as the browser may at any time. */
  stopBackground(): Promise<void>;
  /** A PNG of the page. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

/** Path of Debian's Firefox, or of `BEVARA_FIREFOX`; null where there is none. */
export function firefoxPath(): string | null {
  const candidates = [process.env['BEVARA_FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox'];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

/** Starts a headless Firefox with a new profile that reaches no host, and installs the built extension. */
export async function startFirefox(executable: string, extension: string): Promise<RunningFirefox> {
  const profile = mkdtempSync(join(tmpdir(), 'bevara-firefox-'));
  const preferences = {
    'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: UUID }),
    'marionette.port': 0,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 9,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
    'intl.accept_languages': 'en-GB',
  };
  const lines = Object.entries(preferences).map(
    ([k, v]) => `user_pref(${JSON.stringify(k)}, ${JSON.stringify(v)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const flags = [
    '--headless',
    '--marionette',
    '--remote-allow-system-access',
    '--no-remote',
    '--profile',
    profile,
  ];
  const firefox = spawn(executable, flags, { stdio: 'ignore' });
  const ended = new Promise((resolve) => firefox.once('exit', resolve));
  const send = await connectToMarionette(await portOf(profile));
  await send('WebDriver:NewSession', { acceptInsecureCerts: true });
  await send('Addon:Install', { path: extension, temporary: true });

  const evaluate = async (script: string, args: unknown[] = []) =>
    ((await send('WebDriver:ExecuteScript', { script, args })) as { value: unknown }).value;
  const until = async (script: string): Promise<unknown> => {
    const end = Date.now() + STEP_MILLISECONDS;
    for (;;) {
      const value = await evaluate(script);
      if (value) return value;
      if (Date.now() > end) throw new Error(`never came about in Firefox: ${script}`);
      await wait(50);
    }
  };
  const find = async (script: string) => Object.values((await until(script)) as Record<string, string>)[0];
  return {
    open: async (page) => void (await send('WebDriver:Navigate', { url: `moz-extension://${UUID}/${page}` })),
    run: async <T>(script: string, ...args: unknown[]) => (await evaluate(script, args)) as T,
    until: async (script) => void (await until(script)),
    click: async (script) => void (await send('WebDriver:ElementClick', { id: await find(script) })),
    async type(script, text) {
      await send('WebDriver:ElementClick', { id: await find(script) });
      const keys = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions: keys }] });
    },
    async stopBackground() {
      await send('Marionette:SetContext', { value: 'chrome' });
      await evaluate(
        `return WebExtensionPolicy.getByID(${JSON.stringify(ADD_ON)}).extension.terminateBackground()`,
      );
      await send('Marionette:SetContext', { value: 'content' });
    },
    picture: async () =>
      Buffer.from(
        ((await send('WebDriver:TakeScreenshot', { full: false })) as { value: string }).value,
        'base64',
      ),
    async close() {
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => firefox.kill());
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** The port that Firefox has chosen, which it writes into its profile. */
async function portOf(profile: string): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  const end = Date.now() + START_MILLISECONDS;
  while (!existsSync(file) || readFileSync(file, 'utf8').trim() === '') {
    if (Date.now() > end) throw new Error('Firefox did not start');
    await wait(50);
  }
  return Number(readFileSync(file, 'utf8'));
}
