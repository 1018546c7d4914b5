import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtExtension } from '@/test/support/extension';

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
}

it('asks for no permission that the README does not give a reason for', () => {
  const manifest = JSON.parse(readFileSync(join(builtExtension(), 'manifest.json'), 'utf8')) as Manifest;
  const asked = [
    ...manifest.permissions,
    ...manifest.host_permissions,
    ...(manifest.optional_permissions ?? []),
    ...(manifest.optional_host_permissions ?? []),
  ];
  const readme = readFileSync('README.md', 'utf8');
  const table = readme.slice(readme.indexOf('## Permissions'), readme.indexOf('No telemetry.'));
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((permission) => !table.includes(`\`${permission}\``))).toEqual([]);
});
