import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FoundPost } from '@/utils/platforms/adapter';
import { createRecogniser } from '@/utils/publishing/recognise-posts';

const NOW = Date.parse('2026-11-21T10:00:00.000Z');
const LOOK = 1_500;
const receipt = {
  receiptId: 'receipt-0001',
  text: 'Simhallen är stängd på fredag',
  at: new Date(NOW).toISOString(),
};
const post = (permalink: string, written: string | null, text = receipt.text): FoundPost => ({
  text,
  permalink,
  postId: null,
  writtenAt: written === null ? null : { shown: '', from: written, until: written },
});
const LAST_WEEK = post('/last-week', '2026-11-14T10:00:00.000Z');
const FRESH = post('/fresh', '2026-11-21T10:00:30.000Z');

let posts: () => readonly FoundPost[];
let tied: string[];
let faults: number;
let ending: AbortController;

function open() {
  return createRecogniser({
    findPosts: () => posts(),
    recognise: (_, { permalink }) => tied.push(permalink),
    onFault: () => faults++,
    window: globalThis as unknown as Window,
    signal: ending.signal,
  });
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  ending = new AbortController();
  [tied, faults] = [[], 0];
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

describe('a published post', () => {
  it('is not last week’s with the same words, by its time', () => {
    posts = () => [LAST_WEEK];
    open().watch(receipt, { isNew: false });
    vi.advanceTimersByTime(2 * LOOK);
    posts = () => [FRESH, LAST_WEEK];
    vi.advanceTimersByTime(LOOK);
    expect(tied).toEqual(['/fresh']);
  });

  it('is not one that stood on the page before it went out, even where no time is shown', () => {
    const old = { ...LAST_WEEK, writtenAt: null };
    posts = () => [old];
    open().watch(receipt, { isNew: true });
    vi.advanceTimersByTime(2 * LOOK);
    posts = () => [old, { ...FRESH, writtenAt: null }];
    vi.advanceTimersByTime(LOOK);
    expect(tied).toEqual(['/fresh']);
  });

  it('is the old one whose text has changed into it: it was edited', () => {
    posts = () => [{ ...LAST_WEEK, text: 'Simhallen är öppen på fredag' }];
    open().watch(receipt, { isNew: true });
    posts = () => [LAST_WEEK];
    vi.advanceTimersByTime(LOOK);
    expect(tied).toEqual(['/last-week']);
  });

  it('is not looked for without end on a page that cannot be read', () => {
    posts = () => {
      throw new Error('markup');
    };
    open().watch(receipt, { isNew: false });
    vi.advanceTimersByTime(100 * LOOK);
    expect(faults).toBe(40);
    expect(vi.getTimerCount()).toBe(0);
  });
});
