import { inside } from '@/components/overlay/inside';
import uiStyle from '@/components/ui/ui.css?inline';
import { openEventGate } from '@/components/overlay/event-gate';
import type { PanelAnchor } from './panel-model';
import panelStyle from './panel.css?inline';
import { placePanel } from './place-panel';

/** The panel's element in the page. */
export const PANEL_NAME = 'bevara-panel';

export interface PanelHost {
  /** Where React draws. */
  readonly container: HTMLElement;
  /** Into the top layer, over everything the page has open. */
  show(): void;
  /** Puts it where it fits at its present size. */
  place(anchor: PanelAnchor, isDocked: boolean): void;
  hide(): void;
}

const TABBABLE = 'button:not([disabled]):not([tabindex="-1"]), input, textarea, [tabindex="0"]';

/**
 * The panel's shadow host. It stands outside the page's own tree and in the top layer, because the platform's dialogs
 * are modal and hold the focus; what is done in it never reaches the page (`openEventGate`).
 */
export function createPanelHost(document: Document, signal: AbortSignal): PanelHost {
  const host = document.createElement(PANEL_NAME);
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'open' });
  addStyle(root, document, uiStyle + panelStyle);
  const container = document.createElement('div');
  container.className = 'panel-root';
  root.append(container);

  /** Copies made by `forward`; anything else that arrives inside was made by a script of the page. */
  const forwarded = new WeakSet<Event>();
  function forward(target: Element, copy: Event, original: Event): void {
    forwarded.add(copy);
    if (!target.dispatchEvent(copy)) original.preventDefault();
  }
  for (const type of ['click', 'keydown']) {
    root.addEventListener(
      type,
      (event) => {
        if (forwarded.has(event)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }
  openEventGate(
    document,
    PANEL_NAME,
    (event, inner) => {
      if (event instanceof MouseEvent && event.type === 'click') {
        const button = inner.closest('button');
        // The second half of a double click was meant for what stood here before.
        if (button && event.detail < 2) forward(button, new MouseEvent('click', inside(event)), event);
      } else if (event instanceof KeyboardEvent && event.type === 'keydown' && !event.isComposing) {
        // A key held down since the marker was pressed must not choose a ground.
        if (event.repeat && event.key === 'Enter') return event.preventDefault();
        if (event.key === 'Tab') keepTabInside(root, event);
        else forward(inner, new KeyboardEvent('keydown', inside(event)), event);
      }
    },
    signal,
  );
  signal.addEventListener('abort', () => host.remove());

  return {
    container,
    show() {
      // A page that shows a modal <dialog> makes all else inert; only what is inside it can be reached.
      const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
      (modal ?? document.documentElement).append(host);
      host.showPopover();
    },
    place(anchor, isDocked) {
      const { clientWidth: width, clientHeight: height } = document.documentElement;
      const { left, top } = placePanel(anchor, host.getBoundingClientRect(), { width, height }, isDocked);
      host.style.setProperty('--left', `${left}px`);
      host.style.setProperty('--top', `${top}px`);
    },
    hide: () => host.remove(),
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

function addStyle(root: ShadowRoot, document: Document, css: string): void {
  try {
    const sheet = new (document.defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses constructed sheets to content scripts.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
