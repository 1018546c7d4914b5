import 'fake-indexeddb/auto';
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePackage, twoDrafts } from '@/test/support/records/make-package';
import { makeStore } from '@/test/support/records/make-store';

const folder = mkdtempSync(join(tmpdir(), 'bevara-bag-'));
const bag = join(folder, 'bag');
const KEY = 'signature/public-key.pem';
const isThere = (tool: string) => spawnSync(tool, ['--help']).error === undefined;
const check = (tool: string, ...args: string[]) => spawnSync(tool, args, { cwd: bag, encoding: 'utf8' });

const tools = ['unzip', 'sha256sum', 'openssl'];
const absent = tools.filter((tool) => !isThere(tool));
if (absent.length > 0) console.warn(`Independent checks skipped: ${absent.join(', ')} not installed.`);

describe.skipIf(absent.length > 0)('the package by the tools that every archive has', () => {
  beforeAll(async () => {
    const { bytes } = await makePackage(makeStore(), twoDrafts());
    writeFileSync(join(folder, 'p.zip'), bytes);
    execFileSync('unzip', ['-q', join(folder, 'p.zip'), '-d', bag]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('unzip finds no errors', () => {
    expect(execFileSync('unzip', ['-t', join(folder, 'p.zip')], { encoding: 'utf8' })).toContain(
      'No errors detected',
    );
  });

  it('openssl verifies the signature', () => {
    const signature = ['-signature', 'signature/manifest.sig'];
    const verify = () =>
      check('openssl', 'dgst', '-sha256', '-verify', KEY, ...signature, 'manifest-sha256.txt');
    expect(verify()).toMatchObject({ status: 0, stdout: 'Verified OK\n' });
    const manifest = readFileSync(join(bag, 'manifest-sha256.txt'));
    appendFileSync(join(bag, 'manifest-sha256.txt'), '\n');
    expect(verify().status).toBe(1);
    writeFileSync(join(bag, 'manifest-sha256.txt'), manifest);
  });

  it('sha256sum finds every digest right, and a changed file', () => {
    const verify = () =>
      check('sha256sum', '-c', '--strict', '--quiet', 'manifest-sha256.txt', 'tagmanifest-sha256.txt');
    expect(verify()).toMatchObject({ status: 0, stdout: '' });
    appendFileSync(join(bag, 'data/records.json'), ' ');
    expect(verify()).toMatchObject({ status: 1, stdout: 'data/records.json: FAILED\n' });
  });

  it('sha256sum alone follows the chain of the log', () => {
    const lines = readFileSync(join(bag, 'data/log.jsonl'), 'utf8').split('\n').slice(0, -1);
    expect(lines.length).toBe(6);
    let digest = '0'.repeat(64);
    for (const line of lines) {
      expect(JSON.parse(line).previous).toBe(digest);
      digest = execFileSync('sha256sum', { input: `${line}\n`, encoding: 'utf8' }).slice(0, 64);
    }
  });
});
