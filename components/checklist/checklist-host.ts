import { createOverlayHost } from '@/components/overlay/overlay-host';
import type { ComposerPlace } from './checklist-model';
import checklistStyle from './checklist.css?inline';
import { placeBeside } from './place-beside';

/** The list's element in the page. */
const CHECKLIST_NAME = 'bevara-checklist';

export interface ChecklistHost {
  /** Where React draws. */
  readonly container: HTMLElement;
  show(): void;
  place(composer: ComposerPlace): void;
  hide(): void;
}

/**
 * The list's host. A press on one of its buttons leaves focus and caret in the editor's text; only its own text fields
 * take the focus, and the shortcut that `onShortcut` answers.
 */
export function createChecklistHost(
  document: Document,
  onShortcut: () => boolean,
  signal: AbortSignal,
): ChecklistHost {
  const { container, show, moveTo, hide } = createOverlayHost({
    document,
    name: CHECKLIST_NAME,
    style: checklistStyle,
    signal,
    onGesture(event, inner, forward) {
      if (event.type === 'mousedown') {
        if (!inner.closest('input, textarea, label')) event.preventDefault();
      } else if (event instanceof MouseEvent && event.type === 'click') {
        const button = inner.closest('button');
        if (button) forward(button, event);
      } else if (event instanceof KeyboardEvent && event.type === 'keydown' && !event.isComposing) {
        forward(inner, event);
      }
    },
  });
  const window = document.defaultView ?? globalThis.window;
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || !event.altKey || !event.shiftKey || event.code !== 'KeyC') return;
      if (!onShortcut()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
  return {
    container,
    show,
    place: (composer) => moveTo((size, viewport) => placeBeside(composer, size, viewport)),
    hide,
  };
}
