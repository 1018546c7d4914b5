import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CAPTURING } from '@/components/overlay/archive/capturing';
import type { LookNote } from '@/utils/domain/supervision';
import { succeed } from '@/utils/domain/result';
import type { Ask } from '@/utils/messaging/ask';
import { watchLooking } from '@/utils/moderation/watch-looking';
import type { CommentHandle, PlatformAdapter } from '@/utils/platforms/adapter';
import { makeAccount } from '@/test/support/supervision/make-material';

const START = Date.parse('2026-11-20T08:00:00.000Z');
const SECOND = 1_000;
let told: LookNote[];
let stop: AbortController;
let visibility: DocumentVisibilityState;

/** Reads comments that say of themselves who wrote them and when. */
const adapter = {
  id: 'facebook',
  findComments: (root: ParentNode) => {
    const element = (root as Element).closest('[data-id]');
    if (!element) return [];
    const keys = [element.getAttribute('data-page') ?? 'id:61550000000001'];
    return [
      { element, commentId: element.getAttribute('data-id'), accountKeys: keys } as unknown as CommentHandle,
    ];
  },
  read: ({ element }: CommentHandle) => {
    const at = element.getAttribute('data-at');
    return { fields: { time: { value: at && { shown: at, from: at, until: at } } } };
  },
  readPost: () => ({
    postId: { value: '900' },
    postAlias: { value: null },
    time: { value: { shown: '', from: '2026-11-19T09:00:00.000Z', until: '2026-11-19T09:00:00.000Z' } },
  }),
} as unknown as PlatformAdapter;

const ask: Ask = async (type, ...data) => {
  if (type === 'supervision:note-look') told.push(data[0] as LookNote);
  return succeed(null) as never;
};

function addComment(id: string, at: string, top: number, page?: string): void {
  const comment = document.body.appendChild(document.createElement('div'));
  comment.dataset['id'] = id;
  comment.dataset['at'] = at;
  if (page) comment.dataset['page'] = page;
  comment.style.cssText = `position: absolute; top: ${top}px; height: 40px`;
  const marker = comment.appendChild(document.createElement('bevara-marker'));
  marker.attachShadow({ mode: 'open' }).append('marker');
}

/** Time goes by while somebody moves the pointer now and then. */
function stay(milliseconds: number): void {
  for (let passed = 0; passed < milliseconds; passed += 10 * SECOND) {
    document.dispatchEvent(new Event('pointermove'));
    vi.advanceTimersByTime(Math.min(10 * SECOND, milliseconds - passed));
  }
}

function setVisibility(state: DocumentVisibilityState): void {
  visibility = state;
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  visibility = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
  told = [];
  stop = new AbortController();
  addComment('1', '2026-11-20T07:00:00.000Z', 10);
  addComment('2', '2026-11-18T07:00:00.000Z', 80);
  addComment('3', '2026-11-01T07:00:00.000Z', 50_000);
  addComment('4', '2026-10-01T07:00:00.000Z', 150, 'id:somebody-else');
  let ids = 0;
  watchLooking({
    adapter,
    document,
    account: makeAccount(),
    page: () => ({ document, url: new URL('https://www.facebook.com/'), now: Date.now() }),
    ask,
    now: Date.now,
    makeId: () => `look-000${(ids += 1)}`,
    signal: stop.signal,
  });
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('watching that an own page is looked through', () => {
  it('tells from when to when, and how far, of what stood in the window and of nothing else', () => {
    stay(60 * SECOND);
    stop.abort();
    expect(told.at(-1)).toEqual({
      id: 'look-0001',
      platform: 'facebook',
      accountId: 'account-nykvarn',
      from: '2026-11-20T08:00:02.000Z',
      until: '2026-11-20T08:01:00.000Z',
      seconds: 58,
      comments: 2,
      oldest: '2026-11-18T07:00:00.000Z',
      newest: '2026-11-20T07:00:00.000Z',
      posts: [{ key: '900', at: '2026-11-19T09:00:00.000Z' }],
    });
    expect(new Set(told.map(({ id }) => id)).size).toBe(1);
  });

  it('stops when the tab is hidden, and goes on with the same look when it comes back soon', () => {
    stay(20 * SECOND);
    setVisibility('hidden');
    expect(told).toHaveLength(1);
    vi.advanceTimersByTime(120 * SECOND);
    setVisibility('visible');
    stay(20 * SECOND);
    stop.abort();
    expect(told.at(-1)).toMatchObject({ id: 'look-0001', until: '2026-11-20T08:02:40.000Z' });
    expect(told.at(-1)?.seconds).toBeLessThanOrEqual(42);
  });

  it('is nobody’s looking while an archive capture scrolls the page by itself', () => {
    const capture = document.body.appendChild(document.createElement('bevara-archive'));
    capture.toggleAttribute(CAPTURING, true);
    stay(60 * SECOND);
    expect(told).toEqual([]);
    capture.toggleAttribute(CAPTURING, false);
    stay(20 * SECOND);
    stop.abort();
    expect(told.at(-1)?.seconds).toBeLessThanOrEqual(20);
  });

  it('is another look after a longer pause', () => {
    stay(20 * SECOND);
    setVisibility('hidden');
    vi.advanceTimersByTime(600 * SECOND);
    setVisibility('visible');
    stay(20 * SECOND);
    stop.abort();
    expect(told.map(({ id }) => id)).toEqual(['look-0001', 'look-0002']);
  });

  it('counts no time before a page that nobody touches', () => {
    stay(10 * SECOND);
    vi.advanceTimersByTime(3_600 * SECOND);
    stop.abort();
    expect(told.at(-1)?.seconds).toBeLessThanOrEqual(70);
    expect(told.at(-1)?.until).toBe('2026-11-20T08:01:00.000Z');
  });

  it('tells nothing of a page that was only passed by', () => {
    stay(4 * SECOND);
    stop.abort();
    expect(told).toEqual([]);
  });
});
