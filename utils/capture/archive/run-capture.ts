import type { CaptureEnd } from '@/utils/domain/archive-capture';
import type { Failure } from '@/utils/domain/failure';
import type { Ask } from '@/utils/messaging/ask';
import type { ArchiveTask } from '@/utils/messaging/protocol';
import { scrollThrough, type View } from './scroll-through';

export interface RunOptions {
  readonly document: Document;
  readonly task: ArchiveTask;
  readonly ask: Ask;
  /** So many screens are kept. */
  readonly onKept: (screens: number) => void;
  /** Aborted by the editor. */
  readonly stop: AbortSignal;
}

/** How a capture ended, and how many screens the record has; null when it could not be made a record now. */
export interface CaptureOutcome {
  readonly end: CaptureEnd;
  readonly screens: number | null;
}

/**
 * One archive capture of the page in view, from its top until something ends it. Every screen is kept by the background
 * before the next is looked at, so nothing is lost whatever ends this page.
 */
export async function runCapture({ document, task, ask, onKept, stop }: RunOptions): Promise<CaptureOutcome> {
  const { id, most } = task;
  const window = document.defaultView ?? globalThis.window;
  const ending = new AbortController();
  const { signal } = ending;
  const { pathname } = document.location;
  const end = (reason: CaptureEnd) => ending.abort(reason);
  const finish = (reason: CaptureEnd) => ask('archive:finish', { id, end: reason });

  const watched = new AbortController();
  stop.addEventListener('abort', () => end('stopped'), watched);
  document.addEventListener('visibilitychange', () => document.hidden && end('hidden'), watched);
  // Nothing of ours runs after this; the message still leaves.
  window.addEventListener('pagehide', () => void finish('left'), watched);
  if (document.hidden) end('hidden');

  async function take(view: View): Promise<CaptureEnd | null> {
    if (document.location.pathname !== pathname) return 'left';
    const taken = await ask('archive:screen', { id, ...view, devicePixelRatio: window.devicePixelRatio });
    return taken.ok ? null : endOf(taken.failure);
  }

  const reached = await scrollThrough({ document, most, take, onKept, signal });
  watched.abort();
  const finished = await finish(reached);
  return { end: reached, screens: finished.ok ? finished.value : null };
}

function endOf({ code, detail }: Failure): CaptureEnd {
  if (detail === 'tab-not-in-view') return 'hidden';
  if (code === 'not-permitted') return 'refused';
  if (code === 'not-own-account') return 'left';
  return code === 'unknown-record' ? 'interrupted' : 'failed';
}
