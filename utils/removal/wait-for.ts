/** How often the page is looked at while it keeps changing, in milliseconds. */
const PACE = 25;

export interface WaitOptions<T> {
  readonly document: Document;
  /** How long to wait for a value to appear. One that has appeared by then may still hold out its time. */
  readonly milliseconds: number;
  /** How long the value must stay the same before it counts. */
  holds(value: T): number;
  isSame(a: T, b: T): boolean;
  readonly signal: AbortSignal;
}

/**
 * Waits until `read` gives a value, and gives the same at every change of the page for as long as it has to hold, and
 * once more at the end. Resolves with null when the time is over. Rejects with the signal's reason when it is aborted,
 * and with what `read` throws. Nothing is left running in any case.
 */
export function waitFor<T>(read: () => T | null, options: WaitOptions<T>): Promise<T | null> {
  const { document, milliseconds, holds, isSame, signal } = options;
  return new Promise((resolve, reject) => {
    let held: { readonly value: T } | null = null;
    let isLate = false;
    let pace: ReturnType<typeof setTimeout> | undefined;
    let hold: ReturnType<typeof setTimeout> | undefined;

    const observer = new MutationObserver(() => {
      pace ??= setTimeout(() => {
        pace = undefined;
        look();
      }, PACE);
    });
    const limit = setTimeout(() => {
      // What came while the computer was busy with something else has come in time.
      look();
      isLate = true;
      if (!held) settle(() => resolve(null));
    }, milliseconds);
    const abort = () => settle(() => reject(signal.reason));

    function settle(finish: () => void): void {
      observer.disconnect();
      signal.removeEventListener('abort', abort);
      for (const timer of [pace, hold, limit]) clearTimeout(timer);
      finish();
    }

    function look(): void {
      let value: T | null;
      try {
        value = read();
      } catch (error) {
        settle(() => reject(error));
        return;
      }
      if (value !== null && held && isSame(held.value, value)) return;
      clearTimeout(hold);
      held = null;
      if (value === null) {
        if (isLate) settle(() => resolve(null));
        return;
      }
      const time = holds(value);
      if (time <= 0) {
        settle(() => resolve(value));
      } else if (isLate) {
        settle(() => resolve(null));
      } else {
        held = { value };
        hold = setTimeout(lookAgain, time);
      }
    }

    function lookAgain(): void {
      const before = held;
      look();
      if (before && held === before) settle(() => resolve(before.value));
    }

    if (signal.aborted) {
      abort();
      return;
    }
    signal.addEventListener('abort', abort);
    observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    look();
  });
}
