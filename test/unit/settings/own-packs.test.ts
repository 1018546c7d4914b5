import { expect, it } from 'vitest';
import {
  keepLastGoodPack,
  keepOwnPack,
  readLastGoodPack,
  readOwnPacks,
  removeOwnPack,
} from '@/utils/settings/own-packs';

function makeArea(kept: Record<string, unknown> = {}) {
  return {
    get: async (key: string) => ({ [key]: kept[key] }),
    set: async (items: Record<string, unknown>) => void Object.assign(kept, items),
  };
}

it('keeps each imported file as it was written, by its id', async () => {
  const area = makeArea();
  await keepOwnPack(area, 'se/a', '{ "id": "se/a" }\n');
  await keepOwnPack(area, 'se/b', 'first');
  await keepOwnPack(area, 'se/b', 'second');
  expect(await readOwnPacks(area)).toEqual({ 'se/a': '{ "id": "se/a" }\n', 'se/b': 'second' });
  await removeOwnPack(area, 'se/a');
  await removeOwnPack(area, 'se/never');
  expect(await readOwnPacks(area)).toEqual({ 'se/b': 'second' });
});

it('keeps one last good pack', async () => {
  const area = makeArea();
  expect(await readLastGoodPack(area)).toBeNull();
  await keepLastGoodPack(area, { id: 'se/a', texts: { 'se/a': 'one' } });
  await keepLastGoodPack(area, { id: 'se/a', texts: { 'se/a': 'two' } });
  expect(await readLastGoodPack(area)).toEqual({ id: 'se/a', texts: { 'se/a': 'two' } });
});

it.each([[null], [[1]], ['text'], [{ 'se/a': 7 }]])('survives %j', async (kept) => {
  const area = makeArea({ 'own-packs': kept, 'last-good-pack': kept });
  expect(Object.values(await readOwnPacks(area)).every((text) => typeof text === 'string')).toBe(true);
  expect(await readLastGoodPack(area)).toBeNull();
});
