import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FoundPost } from '@/utils/platforms/adapter';
import { createRecogniser } from '@/utils/publishing/recognise-posts';

const NOW = Date.parse('2026-11-21T10:00:00.000Z');
const LOOK = 1_000;
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
let change: (() => void) | null;
let ending: AbortController;

function open(before: (receiptId: string) => void = () => {}) {
  return createRecogniser({
    findPosts: () => posts(),
    recognise: (receiptId, { permalink }) => {
      before(receiptId);
      tied.push(permalink);
    },
    onFault: () => faults++,
    watchPage: (onChange) => {
      change = onChange;
      return () => (change = null);
    },
    now: Date.now,
    signal: ending.signal,
  });
}

/** The page changes, and nothing more for as long as a look may wait. */
function turnTo(next: () => readonly FoundPost[]): void {
  posts = next;
  change?.();
  vi.advanceTimersByTime(LOOK);
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  ending = new AbortController();
  [tied, faults, change] = [[], 0, null];
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

describe('a published post', () => {
  it('is not last week’s with the same words, by its time', () => {
    posts = () => [LAST_WEEK];
    open().watch(receipt, { isNew: false });
    turnTo(() => [FRESH, LAST_WEEK]);
    expect(tied).toEqual(['/fresh']);
  });

  it('is not one that stood on the page before it went out, even where no time is shown', () => {
    const old = { ...LAST_WEEK, writtenAt: null };
    posts = () => [old];
    open().watch(receipt, { isNew: true });
    turnTo(() => [old]);
    turnTo(() => [old, { ...FRESH, writtenAt: null }]);
    expect(tied).toEqual(['/fresh']);
  });

  it('is the old one whose text has changed into it: it was edited', () => {
    posts = () => [{ ...LAST_WEEK, text: 'Simhallen är öppen på fredag' }];
    open().watch(receipt, { isNew: true });
    turnTo(() => [LAST_WEEK]);
    expect(tied).toEqual(['/last-week']);
  });

  it('is seen at once when the page shows it, without a timer', () => {
    posts = () => [];
    open().watch(receipt, { isNew: true });
    posts = () => [FRESH];
    change?.();
    expect(tied).toEqual(['/fresh']);
    expect([change, vi.getTimerCount()]).toEqual([null, 0]);
  });

  it('is still waited for on a page that was quiet for an hour', () => {
    posts = () => [];
    open().watch(receipt, { isNew: true });
    vi.advanceTimersByTime(3_600_000);
    turnTo(() => [FRESH]);
    expect(tied).toEqual(['/fresh']);
  });

  it('is looked for once a second at most, however much the page changes', () => {
    let looks = 0;
    const countLooks = () => {
      looks++;
      return [];
    };
    posts = () => [];
    open().watch(receipt, { isNew: true });
    posts = countLooks;
    for (let moment = 0; moment < 100; moment++) {
      change?.();
      vi.advanceTimersByTime(100);
    }
    expect(looks).toBe(11);
  });

  it('is not looked for without end on a page that cannot be read', () => {
    posts = () => {
      throw new Error('markup');
    };
    open().watch(receipt, { isNew: false });
    for (let moment = 0; moment < 200; moment++) turnTo(posts);
    expect(faults).toBe(60);
    expect([change, vi.getTimerCount()]).toEqual([null, 0]);
  });

  it('that cannot be told of leaves the others to be recognised', () => {
    posts = () => [];
    const recogniser = open((receiptId) => {
      if (receiptId === receipt.receiptId) throw new Error('page');
    });
    const other = { ...receipt, receiptId: 'receipt-0002', text: 'Badet öppnar' };
    recogniser.watch(receipt, { isNew: true });
    recogniser.watch(other, { isNew: true });
    turnTo(() => [FRESH, { ...FRESH, permalink: '/other', text: other.text }]);
    expect([tied, faults]).toEqual([['/other'], 1]);
  });
});
