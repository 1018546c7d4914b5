import { describe, expect, it } from 'vitest';
import type { PendingComment } from '@/utils/domain/pending-comment';
import { countPostWeeks, findMedian, measureLoad, measureResponses } from '@/utils/supervision/follow-up';

const ZONE = 'Europe/Stockholm';
const NOW = Date.parse('2026-11-21T12:00:00.000Z');

function comment(written: string, due: string | null, answered: string | null) {
  const steps: PendingComment['steps'] = [
    { id: 'accept', at: written, by: 'Anna', kind: 'accepted' },
    ...(answered === null
      ? []
      : [{ id: 'a', at: answered, by: null, kind: 'answered', answeredAt: answered, how: 'page' } as const]),
  ];
  return { written: { from: written, until: written }, dueAt: due, steps };
}

describe('response times', () => {
  it('gives each month its median and its share in time; what ran out unanswered counts against it', () => {
    const months = measureResponses(
      [
        comment('2026-10-05T08:00:00.000Z', '2026-10-06T14:30:00.000Z', '2026-10-05T10:00:00.000Z'),
        comment('2026-10-06T08:00:00.000Z', '2026-10-07T14:30:00.000Z', '2026-10-08T08:00:00.000Z'),
        comment('2026-11-02T08:00:00.000Z', '2026-11-03T15:30:00.000Z', null),
        comment('2026-11-20T08:00:00.000Z', '2026-11-23T15:30:00.000Z', null),
      ],
      ZONE,
      NOW,
    );
    expect(months).toEqual([
      { month: '2026-10', answered: 2, medianHours: 25, measured: 2, inTime: 1 },
      { month: '2026-11', answered: 0, medianHours: null, measured: 1, inTime: 0 },
    ]);
  });

  it('asks nothing of a comment that needed no answer', () => {
    const dismissed = comment('2026-11-02T08:00:00.000Z', '2026-11-03T15:30:00.000Z', null);
    const steps = [
      ...dismissed.steps,
      {
        id: 'd',
        at: '2026-11-02T09:00:00.000Z',
        by: 'Anna',
        kind: 'dismissed',
        reason: 'no-question',
      } as const,
    ];
    expect(measureResponses([{ ...dismissed, steps }], ZONE, NOW)).toEqual([]);
  });

  it('finds the middle of an even and of an odd number, and of none', () => {
    expect([findMedian([9, 1, 5]), findMedian([4, 1, 2, 9]), findMedian([])]).toEqual([5, 3, null]);
  });
});

describe('posts per week', () => {
  it('counts by weeks from Monday in the municipality’s time zone, the empty ones too', () => {
    const posts = [
      { at: '2026-11-01T22:30:00.000Z' },
      { at: '2026-11-01T23:30:00.000Z' },
      { at: '2026-11-18T08:00:00.000Z' },
    ];
    expect(countPostWeeks(posts, { from: '2026-10-28', until: '2026-11-21' }, ZONE)).toEqual([
      { monday: '2026-10-26', posts: 1 },
      { monday: '2026-11-02', posts: 1 },
      { monday: '2026-11-09', posts: 0 },
      { monday: '2026-11-16', posts: 1 },
    ]);
  });
});

describe('the load', () => {
  it('places comments by local hour and counts apart those whose hour is not known', () => {
    const at = (from: string, until = from) => ({ from, until });
    const load = measureLoad(
      [
        at('2026-07-06T06:10:00.000Z'),
        at('2026-11-22T23:30:00.000Z'),
        at('2026-11-20T00:00:00.000Z', '2026-11-21T00:00:00.000Z'),
      ],
      ZONE,
    );
    expect(load.hours[0]?.[8]).toBe(1);
    expect(load.hours[0]?.[0]).toBe(1);
    expect(load.hours.flat().reduce((sum, count) => sum + count, 0)).toBe(2);
    expect(load.unplaced).toBe(1);
  });
});
