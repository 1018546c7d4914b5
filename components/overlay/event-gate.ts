/** What a person does with mouse, touch, keyboard or focus, as far as a page may listen to it. */
const GESTURES = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'cut',
  'copy',
  'paste',
  'focus',
  'focusin',
  'blur',
  'focusout',
] as const;

/** Gets a trusted event and the element inside the shadow tree that it was aimed at. */
export type GestureHandler = (event: Event, inner: Element) => void;

/**
 * Keeps what is done inside Bevara's own elements away from the host page, and fakes away from Bevara.
 * Events aimed at an element with the name `hostName` are stopped at the window, before any listener of the page below
 * it: no shortcut fires, no dialog thinks that it was clicked outside of, no focus trap takes the focus back.
 * Only trusted ones reach `handle`. What the browser itself does with an event (typing, ticking a box) goes on as usual.
 * Ends with the signal.
 */
export function openEventGate(
  document: Document,
  hostName: string,
  handle: GestureHandler,
  signal: AbortSignal,
): void {
  const isOurs = (target: EventTarget | null) => (target as Element | null)?.localName === hostName;
  const stop = (event: Event) => {
    if (!isOurs(event.target)) {
      // A focus trap also hears of the focus leaving it; the focus that goes to us is not its business.
      if (event.type === 'focusout' || event.type === 'blur') {
        if (isOurs((event as FocusEvent).relatedTarget)) event.stopImmediatePropagation();
      }
      return;
    }
    event.stopImmediatePropagation();
    if (!event.isTrusted) return event.preventDefault();
    const inner = event.composedPath()[0];
    if (inner instanceof Element) handle(event, inner);
  };
  const window = document.defaultView ?? globalThis;
  for (const type of GESTURES) window.addEventListener(type, stop, { capture: true, signal });
}
