import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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

  const change = (fields: object) => JSON.stringify({ ...JSON.parse(fixture[0] ?? ''), ...fields });

  it.each<[string, string]>([
    ['not json', 'this is not one case as JSON. Write {"id"'],
    ['null', 'this is not one case as JSON. Write {"id"'],
    [change({ id: undefined }), 'id is missing or cannot be read. Give each line an id'],
    [change({ country: 'Sweden' }), 'country is missing or cannot be read. Write "SE" or "NO".'],
    [
      change({ timeZone: 'Mars/Base' }),
      'There is no time zone of that name. Write one such as Europe/Stockholm.',
    ],
    [change({ serviceHours: { tue: [] } }), 'The calendar has too few working days'],
    [change({ serviceHours: { monday: [] } }), 'serviceHours is missing or cannot be read. Write {"mon"'],
    [
      change({ serviceHours: { mon: [['16:00', '08:00']] } }),
      'serviceHours.mon is missing or cannot be read. Write {"mon"',
    ],
    [
      change({ closedDays: ['2026-02-30'] }),
      'closedDays.0 is missing or cannot be read. Write a list of dates',
    ],
    [change({ promise: undefined }), 'promise is missing or cannot be read. Write {"workingDays": N}'],
    [
      change({ promise: { workingDays: 1.5 } }),
      'promise is missing or cannot be read. Write {"workingDays": N}',
    ],
    [change({ receivedAt: '20 november' }), 'The time of receipt cannot be read. Write it as 2026'],
  ])('names the line %s, says what to write, and answers the others', async (bad, sentence) => {
    expect(await runOn([change({ id: 'first' }), '', bad, change({ id: 'last' })])).toBe(1);
    expect(answers.map((answer) => JSON.parse(answer).id)).toEqual(['first', 'last']);
    expect(complaints).toEqual([expect.stringContaining(`Line 3: ${sentence}`)]);
  });

  it('reads a table from a Windows editor', async () => {
    expect(await runOn([`\uFEFF${change({ id: 'first' })}\r`, '\r', change({ id: 'last' })])).toBe(0);
    expect(answers.map((answer) => JSON.parse(answer).id)).toEqual(['first', 'last']);
  });

  it('says so when the table cannot be read', async () => {
    expect(await run(['--set', join(folder, 'missing.jsonl')])).toBe(1);
    expect(complaints[0]).toContain('missing.jsonl cannot be read.');
  });

  it('asks for a table', async () => {
    expect(await run([])).toBe(1);
    expect(complaints[0]).toContain('--set FILE.jsonl');
  });

  it('runs in a fresh clone, where nothing has been built', () => {
    for (const part of ['scripts', 'utils', 'tsconfig.json', 'package.json'])
      cpSync(part, join(folder, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    const table = resolve('test/fixtures/deadlines/walked.jsonl');
    const done = spawnSync(process.execPath, ['scripts/run.mjs', 'deadline', '--set', table], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(done).toMatchObject({ status: 0, stderr: '' });
    expect(done.stdout.trimEnd().split('\n')).toHaveLength(60);
  });
});
