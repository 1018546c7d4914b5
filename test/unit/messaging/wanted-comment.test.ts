import { expect, it } from 'vitest';
import { keepWanted, takeWanted, type SessionArea } from '@/utils/messaging/wanted-comment';

function makeArea(): SessionArea {
  const kept = new Map<string, unknown>();
  return {
    get: async (key) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
    set: async (items) => Object.entries(items).forEach(([key, value]) => kept.set(key, value)),
    remove: async (key) => void kept.delete(key),
  };
}
const WANTED = { commentId: '1001', goal: 'reply' } as const;

it('a tab is told once what it was opened for, and no other tab is', async () => {
  const area = makeArea();
  await keepWanted(area, 7, WANTED, 1_000);
  expect(await takeWanted(area, 8, 2_000)).toBeNull();
  expect(await takeWanted(area, 7, 2_000)).toEqual(WANTED);
  expect(await takeWanted(area, 7, 2_000)).toBeNull();
});

it('a page that comes much later is looked at for another reason', async () => {
  const area = makeArea();
  await keepWanted(area, 7, WANTED, 1_000);
  expect(await takeWanted(area, 7, 121_000)).toBeNull();
});
