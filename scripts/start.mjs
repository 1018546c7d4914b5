import { spawnSync } from 'node:child_process';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildExtension } from './ready/build-extension.mjs';
import { ensureBrowser } from './ready/ensure-browser.mjs';
import { bundledNode, installPackages } from './ready/install-packages.mjs';

// npm start: makes everything ready, then opens the browser on the practice page, or, without a display
// (or with `-- --headless`), performs the main job there itself. Node's built-ins alone until all is installed.
const say = (line) => console.log(line);
chdir(fileURLToPath(new URL('..', import.meta.url)));

try {
  installPackages(say);
  ensureBrowser(say);
  buildExtension(say);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const command = hasDisplay && !process.argv.includes('--headless') ? 'open' : 'demo';
const { status } = spawnSync(bundledNode(), ['scripts/run.mjs', command], { stdio: 'inherit' });
process.exit(status ?? 1);
