const LOOK_MS = 5_000;

/**
 * Calls `onEnd` when nobody has touched it for so many milliseconds by the clock on the wall; a timer alone stands still
 * while the computer sleeps. A clock that is put back ends it too, since nobody can tell then. Only what has been started runs.
 */
export function createIdleClock(milliseconds: number, onEnd: () => void) {
  let until: number | null = null;
  let lookedAt = 0;
  let timer: ReturnType<typeof setInterval> | undefined;

  function stop(): void {
    clearInterval(timer);
    until = null;
  }
  function look(): void {
    const now = Date.now();
    const isOver = until !== null && (now >= until || now < lookedAt - LOOK_MS);
    lookedAt = now;
    if (!isOver) return;
    stop();
    onEnd();
  }
  return {
    start(): void {
      stop();
      lookedAt = Date.now();
      until = lookedAt + milliseconds;
      timer = setInterval(look, LOOK_MS);
    },
    stop,
    /** Somebody is at work; the time begins anew, unless it is over. */
    touch(): void {
      look();
      if (until !== null) until = lookedAt + milliseconds;
    },
  };
}
