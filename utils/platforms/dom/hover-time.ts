import { parseAbsoluteTime } from './absolute-time';
import { readLine } from './page-text';

/** Milliseconds; tooltips have been seen to come within 600. */
const PATIENCE = 900;
const OVER = ['pointerover', 'pointerenter', 'pointermove', 'mouseover', 'mouseenter', 'mousemove'];
const OUT = ['pointerout', 'pointerleave', 'mouseout', 'mouseleave'];

/**
 * Hovers a timestamp, without moving pointer or focus, and waits for a tooltip that was not there before and says a whole date.
 * Ends the hovering in any case. Null when none comes in time or `signal` aborts.
 */
export async function readTooltipTime(
  link: Element,
  tooltipSelector: string,
  now: number,
  signal: AbortSignal,
): Promise<{ readonly shown: string; readonly instant: number } | null> {
  const document = link.ownerDocument;
  const before = new Set(document.querySelectorAll(tooltipSelector));
  const read = () => {
    for (const tooltip of document.querySelectorAll(tooltipSelector)) {
      const shown = before.has(tooltip) ? null : readLine(tooltip);
      const span = shown === null ? null : parseAbsoluteTime(shown, now);
      if (shown !== null && span && span.from === span.until) return { shown, instant: span.from };
    }
    return null;
  };
  if (signal.aborted) return null;
  dispatch(link, OVER);
  try {
    return await waitUntil(read, document, signal);
  } finally {
    dispatch(link, OUT);
  }
}

function dispatch(link: Element, types: readonly string[]): void {
  for (const type of types) {
    const bubbles = !/enter$|leave$/.test(type);
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    link.dispatchEvent(new Kind(type, { bubbles, composed: true }));
  }
}

/** The first value that `read` has, looked for after every change of the document; null after `PATIENCE` or an abort. */
export function waitUntil<T>(
  read: () => T | null,
  document: Document,
  signal: AbortSignal,
  patience: number = PATIENCE,
): Promise<T | null> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => finishWith(read()));
    const timer = setTimeout(() => settle(read()), patience);
    const abort = () => settle(null);
    function finishWith(value: T | null) {
      if (value !== null) settle(value);
    }
    function settle(value: T | null) {
      observer.disconnect();
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      resolve(value);
    }
    signal.addEventListener('abort', abort);
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    if (signal.aborted) abort();
    else finishWith(read());
  });
}
