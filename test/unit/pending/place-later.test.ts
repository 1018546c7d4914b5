import { describe, expect, it } from 'vitest';
import { placeLater } from '@/components/pending/place-later';

describe('placeLater', () => {
  it.each([
    ['hour', '2026-11-23T09:00:00.000Z', '2026-11-23T10:00:00.000Z'],
    ['afternoon', '2026-11-23T09:00:00.000Z', '2026-11-23T13:00:00.000Z'],
    ['tomorrow', '2026-11-23T09:00:00.000Z', '2026-11-24T07:00:00.000Z'],
    ['tomorrow', '2026-11-23T23:30:00.000Z', '2026-11-25T07:00:00.000Z'],
    ['tomorrow', '2026-03-28T09:00:00.000Z', '2026-03-29T06:00:00.000Z'],
  ] as const)('%s from %s is %s by a Swedish clock', (time, now, until) => {
    expect(placeLater(time, Date.parse(now), 'Europe/Stockholm')).toBe(until);
  });
});
