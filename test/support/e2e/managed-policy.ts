import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath } from '@/scripts/ready/find-browser.mjs';
import { builtExtension } from '@/test/support/extension';

const FOLDER = '/etc/chromium/policies/managed';

/** Why no policy file can be written for the browser here; null when one can. */
export function whyNoManagedPolicy(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return 'only root on Linux may write browser policies';
  return chromiumPath()?.includes('chromium') ? null : `${chromiumPath()} reads its policies elsewhere`;
}

export interface ManagedBuild {
  /** A copy of the built extension, in a folder and so with an id of its own: other tests are not touched. */
  readonly folder: string;
  remove(): void;
}

/** Sets a real policy for a copy of the built extension, as an IT department would with a file. */
export function manageBuild(settings: Record<string, unknown>): ManagedBuild {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bevara-managed-')));
  cpSync(builtExtension(), folder, { recursive: true });
  const file = join(FOLDER, `bevara-test-${process.pid}.json`);
  const before = ['/etc/chromium/policies', FOLDER].filter((path) => existsSync(path));
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [idOf(folder)]: settings } } }));
  return {
    folder,
    remove() {
      rmSync(file, { force: true });
      if (before.length === 0) rmSync('/etc/chromium/policies', { recursive: true, force: true });
      else if (before.length === 1) rmSync(FOLDER, { recursive: true, force: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The id that Chromium gives an unpacked extension: the folder's SHA-256, sixteen bytes, as letters a to p. */
function idOf(folder: string): string {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
