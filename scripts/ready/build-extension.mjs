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

function addTo(hash, path) {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
  } else {
    hash.update(path).update(readFileSync(path));
  }
}

/** Builds the extension into `.output/<browser>-mv3` unless the sources are those of the last build. */
export function buildExtension(say, browser = 'chrome') {
  const folder = `.output/${browser}-mv3`;
  const stamp = `.output/.bevara-built-${browser}`;
  const hash = createHash('sha256');
  for (const source of SOURCES) addTo(hash, source);
  const digest = hash.digest('hex');
  if (existsSync(`${folder}/manifest.json`) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest)
    return;
  say(`Building the extension for ${browser === 'chrome' ? 'Chromium' : 'Firefox'} …`);
  const done = spawnSync(
    bundledNode(),
    ['node_modules/wxt/bin/wxt.mjs', 'build', '--browser', browser, '--mv3'],
    { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' },
  );
  if (done.status !== 0) throw new Error(`The build failed:\n${done.stdout}${done.stderr}`);
  writeFileSync(stamp, digest);
}
