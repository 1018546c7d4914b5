import type { CaptureEnd } from '@/utils/domain/archive-capture';
import type { Failure, FailureCode } from '@/utils/domain/failure';
import { log } from '@/utils/log/log';
import type { Ask } from '@/utils/messaging/ask';
import type { ArchiveTask } from '@/utils/messaging/protocol';
import { cleanAddress } from '@/utils/capture/clean-address';
import { scrollThrough, type View } from './scroll-through';

export interface RunOptions {
  readonly document: Document;
  readonly task: ArchiveTask;
  readonly ask: Ask;
  /** So many screens are kept. */
  readonly onKept: (screens: number) => void;
  /** Aborted by the editor, or by another capture of the same tab; its reason is the `CaptureEnd`. */
  readonly stop: AbortSignal;
}

/** How a capture ended, and how many screens the record has. */
export interface CaptureOutcome {
  readonly end: CaptureEnd;
  /** Null when it could not be made a record now; then `failure` says why. */
  readonly screens: number | null;
  readonly failure: FailureCode | null;
}

/**
 * One archive capture of the page in view, from its top until something ends it. Every screen is kept by the background
 * before the next is looked at, so nothing is lost whatever ends this page. Never rejects: a bug of ours is an end too.
 */
export async function runCapture({ document, task, ask, onKept, stop }: RunOptions): Promise<CaptureOutcome> {
  const { id, most } = task;
  const window = document.defaultView ?? globalThis.window;
  const ending = new AbortController();
  const { signal } = ending;
  const address = pageOf(document.location);
  const end = (reason: CaptureEnd) => ending.abort(reason);
  const finish = (reason: CaptureEnd) => ask('archive:finish', { id, end: reason });

  const watched = new AbortController();
  stop.addEventListener('abort', () => end(stop.reason), watched);
  document.addEventListener('visibilitychange', () => document.hidden && end('hidden'), watched);
  // Nothing of ours runs after this; the message still leaves.
  window.addEventListener('pagehide', () => void finish('left'), watched);
  if (document.hidden) end('hidden');
  if (stop.aborted) end(stop.reason);

  async function take(view: View): Promise<CaptureEnd | null> {
    if (pageOf(document.location) !== address) return 'left';
    const taken = await ask('archive:screen', { id, ...view, devicePixelRatio: window.devicePixelRatio });
    return taken.ok ? null : endOf(taken.failure);
  }

  let reached: CaptureEnd = 'failed';
  try {
    reached = await scrollThrough({ document, most, take, onKept, signal });
  } catch (error) {
    log.error('capture', 'scrolling-failed', { error: error instanceof Error ? error.name : 'unknown' });
  } finally {
    watched.abort();
  }
  const finished = await finish(reached);
  if (finished.ok) return { ...finished.value, failure: null };
  return { end: reached, screens: null, failure: finished.failure.code };
}

/** What tells one page of a platform from another; Facebook has some by nothing but a parameter. */
function pageOf({ href }: Location): string {
  const url = URL.parse(cleanAddress(href, href) ?? href);
  return `${url?.pathname}${url?.search}`;
}

function endOf({ code, detail }: Failure): CaptureEnd {
  if (detail === 'tab-not-in-view') return 'hidden';
  if (detail === 'page-moves') return 'stuck';
  if (code === 'not-permitted') return 'refused';
  if (code === 'not-own-account') return 'left';
  return code === 'unknown-record' ? 'interrupted' : 'failed';
}
