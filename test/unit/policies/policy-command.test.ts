import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { run } from '@/scripts/commands/policy';
import { least } from '@/test/support/policies/own-pack';

let folder = '';
let lines: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bevara-policies-'));
  mkdirSync(join(folder, 'se'));
  lines = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

it('finds every shipped pack right, and says where each demand is answered', async () => {
  expect(await run(['check', 'policies/'])).toBe(0);
  expect(lines.join('\n')).toMatch(/NYK-16 .*\n\s+grounds\.insult, grounds\.incitement-or-agitation/);
});

it('takes a folder with a pack of one’s own', async () => {
  writeFileSync(join(folder, 'se/prov.json'), JSON.stringify(least));
  expect(await run(['check', folder])).toBe(0);
});

it('says what is wrong and where, and fails', async () => {
  writeFileSync(join(folder, 'se/prov.json'), JSON.stringify({ ...least, grouns: {} }, null, 2));
  expect(await run(['check', folder])).toBe(1);
  expect(lines[0]).toBe(
    'se/prov, line 6, grouns: “grouns” is not something a pack can have here. Check the spelling.',
  );
});

it('explains itself when it is not understood', async () => {
  expect(await run([])).toBe(2);
  expect(await run(['check', join(folder, 'nowhere')])).toBe(2);
});
