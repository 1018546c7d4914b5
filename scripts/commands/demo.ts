import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performMainJob } from '@/scripts/demo/perform-main-job';
import { launchExtension } from '@/scripts/browser/launch-extension';
import { run as verify } from '@/scripts/commands/verify';

const OUT = 'demo-out';

/**
 * Performs the main job on the practice page in a new profile: preserves and removes three comments, sends one to the
 * registry, exports them, and verifies the package. Screenshots and the package are left in `demo-out/`.
 */
export async function run(): Promise<number> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT);
  const profile = mkdtempSync(join(tmpdir(), 'bevara-demo-'));
  const running = await launchExtension({
    extension: resolve('.output/chrome-mv3'),
    profile,
    headless: true,
    args: ['--enable-unsafe-extension-debugging'],
  });
  try {
    const file = await performMainJob(running, OUT, (line) => console.log(line));
    console.log(`Verifying ${file}`);
    const code = await verify([file]);
    if (code === 0) console.log(`Done. The package and the screenshots are in ${OUT}/.`);
    return code;
  } catch (error) {
    console.error(`The main job stopped: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    await running.context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
