import uiStyle from '@/components/ui/ui.css?inline';
import { openEventGate } from './event-gate';
import { copyInside } from './copy-inside';
import overlayStyle from './overlay.css?inline';

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Spot {
  readonly left: number;
  readonly top: number;
  /** Left out: as wide as the host's own sheet says. */
  readonly width?: number;
}

/** Where a host's top left corner goes, CSS pixels, for its size and the viewport's; and how wide it is there. */
export type Place = (size: Size, viewport: Size) => Spot;

/** Passes a trusted gesture on to an element of the host, as a copy that does not leave the shadow tree. */
export type Forward = (target: Element, original: Event) => void;

export interface OverlayHostOptions {
  readonly document: Document;
  /** Name of the element in the page. */
  readonly name: string;
  readonly style: string;
  /** Gets every trusted gesture in the host. Clicks, keys and typing do nothing there but what it forwards. */
  readonly onGesture: (event: Event, inner: Element, forward: Forward) => void;
  readonly signal: AbortSignal;
}

export interface OverlayHost {
  readonly root: ShadowRoot;
  /** Where React draws. */
  readonly container: HTMLElement;
  /** Into the top layer, over everything the page has open; the focus stays where it is. */
  show(): void;
  moveTo(place: Place): void;
  hide(): void;
}

/**
 * A shadow host for what Bevara draws over a platform's page. It stands outside the page's own tree and in the top layer,
 * because the platform's dialogs are modal and hold the focus; what is done in it never reaches the page
 * (`openEventGate`), and what a script of the page dispatches into it does nothing.
 */
export function createOverlayHost(options: OverlayHostOptions): OverlayHost {
  const { document, name, signal, onGesture } = options;
  const host = document.createElement(name);
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'open' });
  addStyle(root, document, uiStyle + overlayStyle + options.style);
  const container = document.createElement('div');
  root.append(container);

  const forwarded = new WeakSet<Event>();
  const forward: Forward = (target, original) => {
    const copy = copyInside(original);
    forwarded.add(copy);
    if (!target.dispatchEvent(copy)) original.preventDefault();
  };
  for (const type of ['click', 'keydown', 'input'])
    root.addEventListener(
      type,
      (event) => {
        if (forwarded.has(event)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true },
    );
  openEventGate(document, name, (event, inner) => onGesture(event, inner, forward), signal);
  signal.addEventListener('abort', () => host.remove());

  return {
    root,
    container,
    show() {
      // A page that shows a modal <dialog> makes all else inert; only what is inside it can be reached.
      const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
      const parent = modal ?? document.documentElement;
      if (host.parentElement === parent) return;
      parent.append(host);
      host.showPopover();
    },
    moveTo(place) {
      const { clientWidth: width, clientHeight: height } = document.documentElement;
      const put = () => place(host.getBoundingClientRect(), { width, height });
      let spot = put();
      if (spot.width !== undefined) {
        host.style.setProperty('--bevara-width', `${spot.width}px`);
        // Its height follows from its width.
        spot = put();
      }
      const { left, top } = spot;
      host.style.setProperty('--left', `${left}px`);
      host.style.setProperty('--top', `${top}px`);
    },
    hide: () => host.remove(),
  };
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
