import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createIdleClock } from '@/entrypoints/records/idle-clock';

const MINUTES = 60_000;
const NIGHT = 10 * 60 * MINUTES;
const end = vi.fn<() => void>();

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-09-01T08:00:00.000Z') }));
afterEach(() => {
  vi.useRealTimers();
  end.mockReset();
});

function startClock() {
  const idle = createIdleClock(5 * MINUTES, end);
  idle.start();
  return idle;
}

it('ends after so long without a touch, once', () => {
  const idle = startClock();
  vi.advanceTimersByTime(4 * MINUTES);
  idle.touch();
  vi.advanceTimersByTime(4 * MINUTES);
  expect(end).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10 * MINUTES);
  expect(end).toHaveBeenCalledOnce();
});

it.each([
  ['has slept through a night', NIGHT],
  ['has put its clock back', -2 * 60 * MINUTES],
])('ends at the first touch when the computer %s', (_, leap) => {
  const idle = startClock();
  vi.setSystemTime(Date.now() + leap);
  idle.touch();
  expect(end).toHaveBeenCalledOnce();
});

it('goes on when the clock is set right by seconds', () => {
  const idle = startClock();
  vi.advanceTimersByTime(10_000);
  vi.setSystemTime(Date.now() - 3_000);
  idle.touch();
  expect(end).not.toHaveBeenCalled();
});
