import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { exportFormats } from '@/utils/exports/registry';

it('every folder of utils/exports is a format in the registry', () => {
  const folders = readdirSync('utils/exports', { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(exportFormats.map(({ id }) => id).sort()).toEqual(folders.map(({ name }) => name).sort());
});
