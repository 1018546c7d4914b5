import { drawElement, redraw, type Drawing } from './draw';
import type { Stage } from './stage';

export interface Portal {
  readonly element: HTMLElement;
  redraw(drawing: Drawing): void;
  close(): void;
}

/**
 * Draws something at the end of the body, outside the page it belongs to, as the big sites do with menus, dialogs and
 * tooltips. The one opened last closes on Escape.
 */
export function openPortal(stage: Stage, drawing: Drawing, onClose: () => void = () => undefined): Portal {
  const { document } = stage;
  const opener = document.activeElement;
  const element = drawElement(document, {
    ...drawing,
    tag: 'div',
    children: [],
    attributes: { 'data-portal': '' },
  });
  element.onclick = null;
  redraw(element, [drawing]);
  document.body.append(element);
  const closeOnEscape = (event: KeyboardEvent) => {
    const isLast = [...document.querySelectorAll('[data-portal]')].at(-1) === element;
    if (event.key !== 'Escape' || !isLast || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  function close() {
    if (!element.isConnected) return;
    document.removeEventListener('keydown', closeOnEscape);
    const hadFocus = element.contains(document.activeElement);
    element.remove();
    if (hadFocus && opener instanceof HTMLElement && opener.isConnected)
      opener.focus({ preventScroll: true });
    onClose();
  }
  document.addEventListener('keydown', closeOnEscape);
  return { element, redraw: (next) => redraw(element, [next]), close };
}
