import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own that can really be full. */
export interface SmallDisk {
  readonly folder: string;
  /** Fills it until so many bytes are left. */
  fill(leaving: number): void;
  /** Makes room again. */
  empty(): void;
  remove(): void;
}

/**
 * A disk of so many megabytes in memory; null where this user may not mount one. An extension's quota has no limit, so
 * that nothing less is real.
 */
export function mountSmallDisk(megabytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'bevara-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  if (status !== 0) {
    rmSync(folder, { recursive: true });
    return null;
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    fill(leaving) {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, new Uint8Array(bavail * bsize - leaving));
    },
    empty: () => rmSync(filler),
    remove() {
      spawnSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
