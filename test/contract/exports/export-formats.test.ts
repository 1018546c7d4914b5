import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { recordsCatalogues } from '@/utils/i18n/catalogues/records/records-catalogues';
import { exportFormats } from '@/utils/exports/registry';

it('every folder of utils/exports is a format in the registry', () => {
  // `document` is what the formats are made of, not one of them.
  const folders = readdirSync('utils/exports', { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'document',
  );
  expect(exportFormats.map(({ id }) => id).sort()).toEqual(folders.map(({ name }) => name).sort());
});

it.each(['sv', 'nb', 'en'] as const)('every format and every form of it has a name in %s', (language) => {
  const names: Readonly<Record<string, unknown>> = recordsCatalogues[language];
  for (const { id, variants = [] } of exportFormats) {
    expect(names[`format.${id}`], id).toBeTypeOf('string');
    for (const variant of variants) expect(names[`variant.${id}.${variant}`], variant).toBeTypeOf('string');
  }
});
