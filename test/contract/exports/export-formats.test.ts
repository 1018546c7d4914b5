import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { exportFormats } from '@/utils/exports/registry';

it('every folder of utils/exports is a format in the registry', () => {
  // `document` is what the formats are made of, not one of them.
  const folders = readdirSync('utils/exports', { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'document',
  );
  expect(exportFormats.map(({ id }) => id).sort()).toEqual(folders.map(({ name }) => name).sort());
});
