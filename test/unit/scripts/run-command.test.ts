import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'bevara-clone-'));
const table = resolve('test/fixtures/deadlines/walked.jsonl');

beforeAll(() => {
  for (const part of ['scripts', 'utils', 'tsconfig.json', 'package.json', 'package-lock.json'])
    cpSync(part, join(folder, part), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command where nothing has been installed, with this in place of npm. */
function runWith(npm: string) {
  const path = join(folder, 'npm.cjs');
  writeFileSync(path, npm);
  return spawnSync(process.execPath, ['scripts/run.mjs', 'deadline', '--set', table], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: path },
  });
}

it('a command in a clone where nothing is installed says so in a sentence when it cannot be', () => {
  const { status, stdout, stderr } = runWith('process.exit(1)');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/npm could not install the packages\. Check the network/);
});

it('a command in a clone where nothing is installed installs first, and prints its own output alone', () => {
  const modules = JSON.stringify(resolve('node_modules'));
  const npm = `const fs = require('node:fs');
    console.log('added');
    fs.mkdirSync('node_modules');
    for (const name of fs.readdirSync(${modules})) fs.symlinkSync(${modules} + '/' + name, 'node_modules/' + name);
    fs.rmSync('node_modules/.bevara-installed', { force: true });`;
  const { status, stdout } = runWith(npm);
  expect(status).toBe(0);
  expect(stdout.trimEnd().split('\n')).toHaveLength(60);
});
