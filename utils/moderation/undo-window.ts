import type { Wait } from '@/utils/capture/wait';

export interface UndoWindow {
  /** True when nobody stopped it in time. */
  readonly passed: Promise<boolean>;
  /** The comment stays. Too late once the window has passed. */
  undo(): void;
}

/** Holds the first click on the page back for so many milliseconds. */
export function openUndoWindow(milliseconds: number, wait: Wait): UndoWindow {
  const stop = new AbortController();
  const passed =
    milliseconds <= 0
      ? Promise.resolve(true)
      : wait(milliseconds, stop.signal).then(() => !stop.signal.aborted);
  return { passed, undo: () => stop.abort() };
}
