import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { bundledNode } from './install-packages.mjs';

const SOURCES = [
  'entrypoints',
  'components',
  'utils',
  'policies',
  'public',
  'wxt.config.ts',
  'package-lock.json',
];
export const BUILD = '.output/chrome-mv3';
const STAMP = '.output/.bevara-built';

function addTo(hash, path) {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
  } else {
    hash.update(path).update(readFileSync(path));
  }
}

/** Builds the Chromium extension into `.output/chrome-mv3` unless the sources are those of the last build. */
export function buildExtension(say) {
  const hash = createHash('sha256');
  for (const source of SOURCES) addTo(hash, source);
  const digest = hash.digest('hex');
  if (existsSync(`${BUILD}/manifest.json`) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest)
    return;
  say('Building the extension …');
  const done = spawnSync(bundledNode(), ['node_modules/wxt/bin/wxt.mjs', 'build'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(`The build failed:\n${done.stdout}${done.stderr}`);
  writeFileSync(STAMP, digest);
}
