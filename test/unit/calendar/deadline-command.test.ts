import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '@/scripts/commands/deadline';

const fixture = readFileSync('test/fixtures/deadlines/by-hand.jsonl', 'utf8').trimEnd().split('\n');

describe('deadline --set', () => {
  const answers: string[] = [];
  const complaints: string[] = [];
  let folder = '';

  beforeEach(() => {
    answers.length = 0;
    complaints.length = 0;
    folder = mkdtempSync(join(tmpdir(), 'deadline-'));
    vi.spyOn(console, 'log').mockImplementation((line: string) => answers.push(line));
    vi.spyOn(console, 'error').mockImplementation((line: string) => complaints.push(line));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  const runOn = (lines: string[]) => {
    const file = join(folder, 'set.jsonl');
    writeFileSync(file, lines.join('\n'));
    return run(['--set', file]);
  };

  it('answers one line for each line', async () => {
    expect(await runOn(fixture)).toBe(0);
    expect(answers.map((line) => JSON.parse(line))).toEqual(
      fixture.map((line) => JSON.parse(line)).map(({ id, due }) => ({ id, due })),
    );
  });

  it('names the lines it cannot answer and answers the others', async () => {
    const line = (change: object) => JSON.stringify({ ...JSON.parse(fixture[0] ?? ''), ...change });
    const bad = [
      'not json',
      line({ country: 'DK' }),
      line({ timeZone: 'Mars/Base' }),
      line({ serviceHours: {} }),
      line({ promise: { workingDays: -1 } }),
      line({ receivedAt: '20 november' }),
    ];
    expect(await runOn([...bad, '', line({ id: 'last' })])).toBe(1);
    expect(answers.map((answer) => JSON.parse(answer).id)).toEqual(['last']);
    expect(complaints.map((sentence) => sentence.slice(0, 7))).toEqual(bad.map((_, i) => `Line ${i + 1}:`));
  });

  it('asks for a table', async () => {
    expect(await run([])).toBe(1);
    expect(complaints[0]).toContain('--set FILE.jsonl');
  });
});
