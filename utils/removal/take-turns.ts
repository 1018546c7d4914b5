/**
 * Runs one task at a time, in the order in which they were asked for. A task whose signal is aborted while it waits
 * is run at once, so that it can say so; it must look at its signal first.
 */
export function createTurns(): <T>(task: () => Promise<T>, signal: AbortSignal) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return async (task, signal) => {
    const before = last;
    let finish = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    last = before.then(() => finished);
    try {
      await Promise.race([before, untilAborted(signal)]);
      return await task();
    } finally {
      finish();
    }
  };
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
