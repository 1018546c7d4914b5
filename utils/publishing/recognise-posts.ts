import type { RecentPublication } from '@/utils/domain/checklist';
import type { RecognisedPost } from '@/utils/domain/publication';
import type { FoundPost } from '@/utils/platforms/adapter';

type Awaited = Pick<RecentPublication, 'receiptId' | 'text'>;

export interface RecogniserOptions {
  readonly findPosts: () => readonly FoundPost[];
  readonly recognise: (post: RecognisedPost) => void;
  readonly window: Window;
  readonly signal: AbortSignal;
}

/** Milliseconds between two looks, and how many there are for one post. */
const LOOK_EVERY = 1_500;
const LOOKS = 40;
/** Characters of a shortened post that must be the same. */
const ENOUGH = 40;

/** Waits for published posts to show up on the page, and tells their address: that ties the receipt to the post. */
export function createRecogniser({ findPosts, recognise, window, signal }: RecogniserOptions) {
  const awaited = new Map<string, Awaited & { looks: number }>();
  let timer: number | null = null;

  function stop(): void {
    if (timer !== null) window.clearInterval(timer);
    timer = null;
  }
  function look(): void {
    const posts = findPosts();
    for (const [receiptId, waiting] of awaited) {
      const post = posts.find(({ text }) => isSameText(waiting.text, text));
      if (post) recognise({ receiptId, permalink: post.permalink, postId: post.postId });
      if (post || --waiting.looks <= 0) awaited.delete(receiptId);
    }
    if (awaited.size === 0) stop();
  }
  signal.addEventListener('abort', stop);

  return {
    watch({ receiptId, text }: Awaited): void {
      if (text.trim() === '' || signal.aborted) return;
      awaited.set(receiptId, { receiptId, text, looks: LOOKS });
      timer ??= window.setInterval(look, LOOK_EVERY);
    },
  };
}

/** The page may fold a long post after some lines. */
function isSameText(written: string, shown: string): boolean {
  const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const [whole, seen] = [plain(written), plain(shown)];
  if (whole === seen) return true;
  const start = seen.replace(/(?:…|\.\.\.).{0,20}$/u, '').trim();
  return start.length >= ENOUGH && start.length < seen.length && whole.startsWith(start);
}
