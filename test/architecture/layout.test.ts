import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '@/test/support/source-files';

const product = ['entrypoints', 'components', 'utils'].flatMap(sourceFiles);
const lines = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n').length;

describe('layout', () => {
  it('keeps utils without loose files', () => {
    const loose = readdirSync('utils', { withFileTypes: true }).filter((entry) => entry.isFile());
    expect(loose.map((entry) => entry.name)).toEqual([]);
  });

  it('keeps entrypoints under 80 lines and components under 150', () => {
    const long = product.filter(
      (path) =>
        (path.startsWith('entrypoints/') && lines(path) > 80) ||
        (path.startsWith('components/') && path.endsWith('.tsx') && lines(path) > 150),
    );
    expect(long.map((path) => `${path}: ${lines(path)}`)).toEqual([]);
  });

  it('writes to the console only through utils/log', () => {
    const writers = product.filter((path) => /\bconsole\./.test(readFileSync(path, 'utf8')));
    expect(writers).toEqual(['utils/log/log.ts']);
  });

  it('never makes HTML of strings', () => {
    const makers = product.filter((path) =>
      /\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(/.test(
        readFileSync(path, 'utf8'),
      ),
    );
    expect(makers).toEqual([]);
  });

  it('mints StoredCapture in utils/records alone', () => {
    const minters = product.filter((path) =>
      /as (unknown as )?StoredCapture\b/.test(readFileSync(path, 'utf8')),
    );
    expect(minters.every((path) => path.startsWith('utils/records/'))).toBe(true);
  });

  it('opens the database in utils/records alone', () => {
    const openers = product.filter(
      (path) =>
        !path.startsWith('utils/records/') && /from 'dexie'|indexedDB\./.test(readFileSync(path, 'utf8')),
    );
    expect(openers).toEqual([]);
  });
});
