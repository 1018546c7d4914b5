import { describe, expect, it } from 'vitest';
import { parseAbsoluteTime } from '@/utils/platforms/dom/absolute-time';
import { parseRelativeTime } from '@/utils/platforms/dom/relative-time';

const NOW = new Date(2026, 10, 21, 12, 0).getTime();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('relative times become the interval that they stand for', () => {
  it.each([
    [['39m', '39 min', '39 minutes ago'], 40 * MINUTE, 39 * MINUTE],
    [['2h', '2 t', '2 tim', '2 timer', 'för 2 timmar sedan', 'for 2 timer siden'], 3 * HOUR, 2 * HOUR],
    [['1d', '1 d', 'a day ago', 'för en dag sedan', 'én dag siden'], 2 * DAY, DAY],
    [['2w', '2 v', '2 u'], 21 * DAY, 14 * DAY],
    [['1y', '1 år'], 732 * DAY, 365 * DAY],
    [['Just now', 'Nyss', 'Akkurat nå', 'a few seconds ago'], MINUTE, 0],
  ])('%s', (texts, most, least) => {
    for (const text of texts) {
      expect(parseRelativeTime(text, NOW), text).toEqual({ from: NOW - most, until: NOW - least });
    }
  });

  it.each(['3 jam', '2', 'd', '1 d · Redigerad', 'p0xiQP.com', ''])(
    'what is not understood is refused: "%s"',
    (text) => {
      expect(parseRelativeTime(text, NOW)).toBeNull();
    },
  );
});

describe('written-out times become an instant', () => {
  const at = (year: number, month: number, day: number, hour: number, minute: number) => {
    const instant = new Date(year, month - 1, day, hour, minute).getTime();
    return { from: instant, until: instant };
  };

  it.each([
    ['1 September at 10:00', at(2026, 9, 1, 10, 0)],
    ['Saturday, September 20, 2025 at 10:15 PM', at(2025, 9, 20, 22, 15)],
    ['lördag 20 september 2025 kl. 10:15', at(2025, 9, 20, 10, 15)],
    ['den 24 december kl. 15:00', at(2025, 12, 24, 15, 0)],
    ['12. september kl. 10:15', at(2026, 9, 12, 10, 15)],
    ['søndag 21. desember 2025 kl. 08.05', at(2025, 12, 21, 8, 5)],
    ['Igår kl. 10:15', at(2026, 11, 20, 10, 15)],
    ['I går kl. 10:15', at(2026, 11, 20, 10, 15)],
  ])('%s', (text, expected) => expect(parseAbsoluteTime(text, NOW)).toEqual(expected));

  it('a day without a time of day is the whole day', () => {
    const day = new Date(2025, 8, 20).getTime();
    expect(parseAbsoluteTime('20 september 2025', NOW)).toEqual({ from: day, until: day + DAY });
  });

  it.each([
    '31 februari 2025 kl. 10:15',
    '20 september 2025 kl. 25:15',
    '20 kuu 2025 10:15',
    'kl. 10:15',
    '',
  ])('what is not understood is refused: "%s"', (text) => expect(parseAbsoluteTime(text, NOW)).toBeNull());
});
