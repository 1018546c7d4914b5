import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourceFiles } from '@/test/support/source-files';

it('a StoredCapture is made in one place only: where the evidence has been read back', () => {
  const makers = ['utils', 'components', 'entrypoints', 'scripts']
    .flatMap(sourceFiles)
    .filter((file) =>
      /\bas\s+(unknown\s+as\s+)?(Readonly<)?StoredCapture\b|<StoredCapture>\s*[({]/.test(
        readFileSync(file, 'utf8'),
      ),
    );
  expect(makers).toEqual(['utils/records/mint-stored-capture.ts']);
});
