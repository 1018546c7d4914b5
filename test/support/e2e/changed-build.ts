import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from '@/test/support/extension';

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
}

/** A copy of the built extension with other permissions and the same code: what a test cannot be asked for by the browser. */
export function copyBuild(change: (manifest: Manifest) => Partial<Manifest>): string {
  const folder = mkdtempSync(join(tmpdir(), 'bevara-build-'));
  cpSync(builtExtension(), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  writeFileSync(file, JSON.stringify({ ...manifest, ...change(manifest) }));
  return folder;
}
