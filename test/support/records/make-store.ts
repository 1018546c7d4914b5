import { succeed } from '@/utils/domain/result';
import { BevaraDatabase } from '@/utils/records/database';
import type { SaveDependencies } from '@/utils/records/save-capture';
import { tinyPngBytes } from './make-draft';

/** A fresh database under a name of its own, and everything that saving needs; the clock ticks a second per look. */
export function makeStore(changes: Partial<SaveDependencies> = {}, name = `test-${crypto.randomUUID()}`) {
  let now = Date.parse('2026-09-01T10:00:01.000Z');
  return {
    db: new BevaraDatabase(name),
    clock: () => (now += 1_000),
    fetchMedia: async () => succeed(tinyPngBytes()),
    imageHosts: () => ['fbcdn.net'],
    ownOrigin: 'chrome-extension://bevara',
    ...changes,
  } satisfies SaveDependencies;
}
