import { expect, it } from 'vitest';
import { platformLimits } from '@/utils/checks/words/platform-limits';

it.each(Object.entries(platformLimits))('%s: each limit says where and when it was read', (_, limits) => {
  const { beforeSeeMore, longest } = limits;
  for (const { characters, source, readOn } of [...beforeSeeMore, longest]) {
    expect(characters).toBeGreaterThan(0);
    expect(URL.parse(source)?.protocol).toBe('https:');
    expect(readOn).toMatch(/^20\d\d-\d\d-\d\d$/);
  }
  const folds = beforeSeeMore.map(({ characters }) => characters);
  expect(folds).toEqual(folds.toSorted((a, b) => b - a));
});
