import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exceptions, rooms } from '@/scripts/lint/arrows';

describe('exceptions to the import arrows', () => {
  it.each(exceptions.map((exception) => [exception.file, exception] as const))(
    '%s still needs its own',
    (_, e) => {
      expect(existsSync(e.file), `${e.file} is gone: remove its exception`).toBe(true);
      expect(readFileSync(e.file, 'utf8')).toContain(`'@/${e.imports}`);
      expect(e.reason.length).toBeGreaterThan(20);
      expect(e.since).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    },
  );

  it('every room that is named exists', () => {
    for (const room of rooms) expect(existsSync(room.path), room.path).toBe(true);
  });
});
