import type { RecentPublication } from '@/utils/domain/checklist';
import type { FoundPost } from '@/utils/platforms/adapter';
import type { WatchPage } from './watch-page';

type Awaited = Pick<RecentPublication, 'receiptId' | 'text' | 'at'>;

export interface RecogniserOptions {
  readonly findPosts: () => readonly FoundPost[];
  readonly recognise: (receiptId: string, post: FoundPost) => void;
  readonly onFault: (error: unknown) => void;
  readonly watchPage: WatchPage;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** Least milliseconds between two looks, and how many there are for one post on a page that keeps changing. */
const LOOK_EVERY = 1_000;
const LOOKS = 60;
/** Characters of a shortened post that must be the same. */
const ENOUGH = 40;
/** Milliseconds by which clocks differ, and within which a post that was sent off appears. */
const CLOCKS_DIFFER = 120_000;
const APPEARS_WITHIN = 86_400_000;

/**
 * Waits for published posts to show up on the page, and tells their address: that ties the receipt to the post. Looks
 * when the page has changed, also in a tab that lies in the background, and only so often.
 */
export function createRecogniser(options: RecogniserOptions) {
  const { findPosts, recognise, onFault, watchPage, now, signal } = options;
  const awaited = new Map<string, Awaited & { before: readonly FoundPost[]; looks: number }>();
  const watched = new Set<string>();
  let unwatch: (() => void) | null = null;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let lookedAt = -LOOK_EVERY;

  function stop(): void {
    clearTimeout(soon);
    soon = undefined;
    unwatch?.();
    unwatch = null;
  }
  function lookWhenDue(): void {
    const rest = lookedAt + LOOK_EVERY - now();
    if (rest <= 0) look();
    else soon ??= setTimeout(look, rest);
  }
  function look(): void {
    clearTimeout(soon);
    soon = undefined;
    lookedAt = now();
    const posts = attempt(findPosts) ?? [];
    for (const [receiptId, waiting] of awaited) {
      const post = posts.find((each) => isThatPost(each, waiting));
      if (post || --waiting.looks <= 0) awaited.delete(receiptId);
      if (post) attempt(() => recognise(receiptId, post));
    }
    if (awaited.size === 0) stop();
  }
  function attempt<T>(work: () => T): T | null {
    try {
      return work();
    } catch (error) {
      onFault(error);
      return null;
    }
  }
  signal.addEventListener('abort', stop);

  return {
    /** `isNew`: it goes out now, and what is on the page already is not it. An old one is waited for once. */
    watch({ receiptId, text, at }: Awaited, { isNew }: { readonly isNew: boolean }): void {
      if (text.trim() === '' || signal.aborted || (!isNew && watched.has(receiptId))) return;
      watched.add(receiptId);
      const before = isNew ? (attempt(findPosts) ?? []) : [];
      awaited.set(receiptId, { receiptId, text, at, before, looks: LOOKS });
      unwatch ??= watchPage(lookWhenDue);
      if (!isNew) lookWhenDue();
    },
    forget(receiptId: string): void {
      awaited.delete(receiptId);
      if (awaited.size === 0) stop();
    },
  };
}

/** A post that stood there before is the one only when its text has changed into this one: it was edited. */
function isThatPost(
  post: FoundPost,
  { text, at, before }: Awaited & { before: readonly FoundPost[] },
): boolean {
  if (!isSameText(text, post.text)) return false;
  const earlier = before.find(({ permalink }) => permalink === post.permalink);
  return earlier ? !isSameText(text, earlier.text) : isOfThatTime(post, Date.parse(at));
}

function isOfThatTime({ writtenAt }: FoundPost, sent: number): boolean {
  if (!writtenAt) return true;
  const [from, until] = [Date.parse(writtenAt.from), Date.parse(writtenAt.until)];
  return until >= sent - CLOCKS_DIFFER && from <= sent + APPEARS_WITHIN;
}

/** The page may fold a long post after some lines. */
function isSameText(written: string, shown: string): boolean {
  const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const [whole, seen] = [plain(written), plain(shown)];
  if (whole === seen) return true;
  const start = seen.replace(/(?:…|\.\.\.).{0,20}$/u, '').trim();
  return start.length >= ENOUGH && start.length < seen.length && whole.startsWith(start);
}
