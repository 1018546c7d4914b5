/** A composer as the guard sees it. */
export interface GuardedComposer {
  readonly editor: Element;
  /** What publishes, if only by its name; null where nothing does. */
  readonly control: HTMLElement | null;
  /** Never `hold` while it is not known for sure that the control publishes. */
  decide(): 'pass' | 'hold';
  held(): void;
  /** The draft is on its way out; may be said more than once for one gesture. */
  published(): void;
}

export interface GuardOptions {
  readonly window: Window;
  /** The composer that the element belongs to; null for everything else on the page. */
  readonly composerOf: (target: Element) => GuardedComposer | null;
  /** Our own fault. The gesture has gone through. */
  readonly onFault: (error: unknown) => void;
  readonly signal: AbortSignal;
}

export interface Guard {
  /** Presses the control by the editor's wish, past the guard. Once. */
  press(control: HTMLElement): void;
}

const TEXT_BOX = '[contenteditable="true"], textarea, input';
const POINTER = ['pointerdown', 'mousedown', 'click'] as const;

/**
 * Stands at the window, before any listener of the page, and holds a gesture that would publish while the list has an
 * open required point: a press of the publish control by mouse or key, and Ctrl+Enter (⌘ Enter) in the text. What is not
 * known for sure to publish is let through, and so is everything when our own code fails.
 */
export function guardPublishing({ window, composerOf, onFault, signal }: GuardOptions): Guard {
  let letThrough: HTMLElement | null = null;

  function consider(event: Event): void {
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || !mayPublish(event, target)) return;
    const composer = composerOf(target);
    const control = composer?.control;
    if (!composer || !control || control.getAttribute('aria-disabled') === 'true') return;
    const isInControl = control === target || control.contains(target);
    const isShortcut = event.type === 'keydown' && composer.editor.contains(target);
    if (!isInControl && !isShortcut) return;
    if (letThrough === control || composer.decide() === 'pass') {
      if (event.type === 'click' || event.type === 'keydown') composer.published();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    composer.held();
  }

  const listener = (event: Event) => {
    try {
      consider(event);
    } catch (error) {
      onFault(error);
    }
  };
  for (const type of [...POINTER, 'keydown'])
    window.addEventListener(type, listener, { capture: true, signal });

  return {
    press(control) {
      letThrough = control;
      try {
        control.click();
      } finally {
        letThrough = null;
      }
    },
  };
}

/** Typing is let by before anything is looked up: in a text only Ctrl+Enter publishes, elsewhere Enter and the space bar press. */
function mayPublish(event: Event, target: Element): boolean {
  if (event.type !== 'keydown') return true;
  const { key, isComposing, ctrlKey, metaKey } = event as KeyboardEvent;
  if (isComposing || (key !== 'Enter' && key !== ' ')) return false;
  return target.closest(TEXT_BOX) ? key === 'Enter' && (ctrlKey || metaKey) : true;
}
