import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readLabelled } from '@/test/support/pending/read-labelled';

const folder = mkdtempSync(join(tmpdir(), 'labelled-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(content: string): string {
  const file = join(folder, 'set.jsonl');
  writeFileSync(file, content);
  return file;
}

describe('readLabelled', () => {
  it('passes over a byte order mark, Windows line ends and empty lines', () => {
    const line = (id: number) => JSON.stringify({ id, text: 'När?', waits: true });
    const comments = readLabelled(write(`\uFEFF${line(1)}\r\n\r\n   \r\n${line(2)}\r\n`));
    expect(comments.map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('takes what is not given for empty', () => {
    const [comment] = readLabelled(write('\n{"text": "När?", "waits": true}'));
    expect(comment).toEqual({
      id: 'line 2',
      lang: '',
      account: '',
      post: '',
      parent: null,
      author: '',
      text: 'När?',
      waits: true,
      kind: '',
      ground: null,
      register: false,
    });
  });

  it.each([
    ['{"text": "När?"}', /line 2: "waits" is missing or wrong\. Write "waits": true or false\./],
    ['{"waits": true}', /line 2: "text" is missing or wrong/],
    ['{"text": "När?", "waits": true, "parent": "Maja"}', /line 2: "parent" is missing or wrong/],
    ['["text"]', /line 2: this is no comment/],
    ['{"text": ', /line 2: this is not JSON/],
  ])('names the line where %s stands', (line, sentence) => {
    expect(() => readLabelled(write(`{"text": "Hej", "waits": false}\n${line}\n`))).toThrow(sentence);
  });

  it('says when there is no such file', () => {
    expect(() => readLabelled(join(folder, 'none.jsonl'))).toThrow(/cannot be read/);
  });
});
