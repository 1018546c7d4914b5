import { CAPTURING } from '@/components/overlay/archive/capturing';
import { MARKER_NAME } from '@/components/overlay/marker';
import type { Account } from '@/utils/domain/account';
import type { LookNote } from '@/utils/domain/supervision';
import { toInstant, type Clock, type MakeId } from '@/utils/domain/time';
import { log } from '@/utils/log/log';
import type { Ask } from '@/utils/messaging/ask';
import type { PageContext, PlatformAdapter } from '@/utils/platforms/adapter';
import { isUnderOwnPost } from './own-comments';

export interface LookingOptions {
  readonly adapter: PlatformAdapter;
  readonly document: Document;
  readonly account: Account;
  readonly page: () => PageContext;
  readonly ask: Ask;
  readonly now: Clock;
  readonly makeId: MakeId;
  /** Ends with the account in view. */
  readonly signal: AbortSignal;
}

/** All in milliseconds. How often the window is looked at, and how often what it showed is told. */
const LOOK_EVERY = 2_000;
const TELL_EVERY = 30_000;
/** A page before which nobody has moved for so long is not being looked at. */
const IDLE_AFTER = 60_000;
/** Somebody who comes back sooner goes on with the same look. */
const PAUSE = 5 * 60_000;
const SHORTEST = 4_000;

/** What counts as somebody being there. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll', 'touchmove'] as const;

type Growing = { -readonly [K in Exclude<keyof LookNote, 'posts'>]: LookNote[K] } & {
  readonly posts: Map<string, string>;
  readonly seen: Set<string>;
};

/**
 * Notes that an own account is being looked through: from when to when, and between which times the comments in the
 * window were written (KAL-7, KAL-9, NYK-29). Only while the tab is in view and somebody is at it. Of comments nothing
 * is told but their number and the oldest and newest time; of the account's own posts, when they were published.
 */
export function watchLooking({ adapter, document, account, page, ask, now, makeId, signal }: LookingOptions) {
  const window = document.defaultView ?? globalThis.window;
  let look: Growing | null = null;
  let lastSign = now();
  let toldAt = now();
  let isTold = true;

  function begin(at: number): Growing {
    return {
      id: makeId(),
      platform: adapter.id,
      accountId: account.id,
      from: toInstant(at),
      until: toInstant(at),
      seconds: 0,
      comments: 0,
      oldest: null,
      newest: null,
      posts: new Map(),
      seen: new Set(),
    };
  }

  /** One glance: time that has passed, and what the window shows by now. */
  function glance(): void {
    const at = now();
    const isNobodyThere = at - lastSign > IDLE_AFTER || document.querySelector(`[${CAPTURING}]`);
    if (document.visibilityState !== 'visible' || isNobodyThere) return tell();
    if (!look || at - Date.parse(look.until) > PAUSE) look = begin(at);
    const passed = at - Date.parse(look.until);
    look.until = toInstant(at);
    look.seconds += Math.min(passed, LOOK_EVERY * 2) / 1000;
    isTold = false;
    for (const host of document.querySelectorAll(MARKER_NAME)) {
      if (host.shadowRoot && isInWindow(host)) takeIn(host, look);
    }
    if (at - toldAt >= TELL_EVERY) tell();
  }

  function isInWindow(element: Element): boolean {
    const { top, bottom, height } = element.getBoundingClientRect();
    return height > 0 && bottom > 0 && top < window.innerHeight;
  }

  function takeIn(host: Element, into: Growing): void {
    for (const handle of adapter.findComments(host.parentElement ?? host)) {
      if (into.seen.has(handle.commentId) || !isUnderOwnPost(handle, account)) continue;
      into.seen.add(handle.commentId);
      into.comments += 1;
      const time = adapter.read(handle, page()).fields.time.value;
      if (time && (into.oldest === null || time.from < into.oldest)) into.oldest = time.from;
      if (time && (into.newest === null || time.until > into.newest)) into.newest = time.until;
      const post = adapter.readPost(handle, page());
      const key = post.postId.value ?? post.postAlias.value;
      if (key && post.time.value) into.posts.set(key, post.time.value.from);
    }
  }

  function tell(): void {
    toldAt = now();
    if (!look || isTold || look.seconds * 1000 < SHORTEST) return;
    isTold = true;
    const { seen: _, posts, ...note } = look;
    const told = [...posts].map(([key, at]) => ({ key, at }));
    void ask('supervision:note-look', { ...note, seconds: Math.round(note.seconds), posts: told });
  }

  /** A fault of ours never reaches the page. */
  function tryTo(work: () => void): void {
    try {
      work();
    } catch (error) {
      log.error('moderation', 'look-fault', { error: error instanceof Error ? error.name : 'unknown' });
    }
  }

  const onSign = () => {
    lastSign = now();
  };
  for (const sign of SIGNS) {
    document.addEventListener(sign, onSign, { capture: true, passive: true, signal });
  }
  const onHidden = () => tryTo(document.visibilityState === 'visible' ? onSign : tell);
  document.addEventListener('visibilitychange', onHidden, { signal });
  window.addEventListener('pagehide', () => tryTo(tell), { signal });
  const timer = window.setInterval(() => tryTo(glance), LOOK_EVERY);
  signal.addEventListener('abort', () => {
    window.clearInterval(timer);
    tryTo(tell);
  });
}
