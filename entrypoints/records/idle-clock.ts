const LOOK_MS = 5_000;

/**
 * Calls `onEnd` when nobody has touched it for so many milliseconds by the clock on the wall; a timer alone stands still
 * while the computer sleeps. Only what has been started runs.
 */
export function createIdleClock(milliseconds: number, onEnd: () => void) {
  let until: number | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;

  function stop(): void {
    clearInterval(timer);
    until = null;
  }
  const isOver = () => until !== null && Date.now() >= until;
  function look(): void {
    if (!isOver()) return;
    stop();
    onEnd();
  }
  return {
    start(): void {
      stop();
      until = Date.now() + milliseconds;
      timer = setInterval(look, LOOK_MS);
    },
    stop,
    /** Somebody is at work; the time begins anew, unless it is over. */
    touch(): void {
      look();
      if (until !== null) until = Date.now() + milliseconds;
    },
  };
}
