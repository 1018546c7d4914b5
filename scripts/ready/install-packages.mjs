import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

const STAMP = 'node_modules/.bevara-installed';

function lockDigest() {
  return createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update(readFileSync('package.json'))
    .digest('hex');
}

/**
 * Installs from the lockfile when node_modules is missing or was made from another lockfile.
 * Uses Node's built-ins alone: it runs before anything is installed, on Node 18 or newer.
 */
export function installPackages(say) {
  const digest = lockDigest();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest) return;
  say('Installing the packages of the lockfile (about a minute the first time) …');
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  const done = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    // What it says is no output of a command that comes after it.
    stdio: ['ignore', 2, 'inherit'],
    shell: !npm && process.platform === 'win32',
  });
  if (done.status !== 0) {
    throw new Error('npm could not install the packages. Check the network and run the same command again.');
  }
  writeFileSync(STAMP, digest);
}

/** The Node that the lockfile brings along; the one we run on may be too old for the build. */
export function bundledNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = `node_modules/node/bin/${name}`;
  return existsSync(path) ? path : process.execPath;
}
