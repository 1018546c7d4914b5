import answeringStyle from '@/components/answering/answering.css?inline';
import { createOverlayHost } from '@/components/overlay/overlay-host';
import type { PanelAnchor } from './panel-model';
import panelStyle from './panel.css?inline';
import { placePanel } from './place-panel';

/** The panel's element in the page. */
export const PANEL_NAME = 'bevara-panel';

export interface PanelHost {
  /** Where React draws. */
  readonly container: HTMLElement;
  show(): void;
  /** Puts it where it fits at its present size. */
  place(anchor: PanelAnchor, isDocked: boolean): void;
  hide(): void;
}

const TABBABLE = 'button:not([disabled]):not([tabindex="-1"]), input, textarea, select, [tabindex="0"]';

/** The panel's host, which keeps the focus among its own controls. */
export function createPanelHost(document: Document, signal: AbortSignal): PanelHost {
  const host = createOverlayHost({
    document,
    name: PANEL_NAME,
    style: answeringStyle + panelStyle,
    signal,
    onGesture(event, inner, forward) {
      if (event instanceof MouseEvent && event.type === 'click') {
        const button = inner.closest('button');
        // The second half of a double click was meant for what stood here before.
        if (button && event.detail < 2) forward(button, event);
      } else if (event instanceof KeyboardEvent && event.type === 'keydown' && !event.isComposing) {
        // A key held down since the marker was pressed must not choose a ground.
        if (event.repeat && event.key === 'Enter') return event.preventDefault();
        if (event.key === 'Tab') keepTabInside(host.root, event);
        else forward(inner, event);
      } else if (event.type === 'input') forward(inner, event);
    },
  });
  host.container.className = 'panel-root';
  return {
    container: host.container,
    show: host.show,
    place: (anchor, isDocked) =>
      host.moveTo((size, viewport) => placePanel(anchor, size, viewport, isDocked)),
    hide: host.hide,
  };
}

function keepTabInside(root: ShadowRoot, event: KeyboardEvent): void {
  const stops = [...root.querySelectorAll<HTMLElement>(TABBABLE)].filter((stop) => stop.checkVisibility());
  const [first, last] = [stops[0], stops.at(-1)];
  const active = root.activeElement;
  const isAtEdge = event.shiftKey
    ? active === first || !stops.includes(active as HTMLElement)
    : active === last;
  if (!isAtEdge) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
