import { inside } from '@/components/overlay/inside';
import uiStyle from '@/components/ui/ui.css?inline';
import { openEventGate } from '@/components/overlay/event-gate';
import type { ComposerPlace } from './checklist-model';
import checklistStyle from './checklist.css?inline';
import { placeBeside } from './place-beside';

/** The list's element in the page. */
export const CHECKLIST_NAME = 'bevara-checklist';

export interface ChecklistHost {
  /** Where React draws. */
  readonly container: HTMLElement;
  /** Into the top layer; the focus stays where it is. */
  show(): void;
  place(composer: ComposerPlace): void;
  hide(): void;
}

/**
 * The list's shadow host, outside the page's own tree and in the top layer. Nothing done in it reaches the page. A press on
 * one of its buttons leaves focus and caret in the editor's text; only its own text fields take the focus, and the
 * shortcut that `onShortcut` answers.
 */
export function createChecklistHost(
  document: Document,
  onShortcut: () => boolean,
  signal: AbortSignal,
): ChecklistHost {
  const host = document.createElement(CHECKLIST_NAME);
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'open' });
  addStyle(root, document, uiStyle + checklistStyle);
  const container = document.createElement('div');
  root.append(container);

  const forwarded = new WeakSet<Event>();
  function forward(target: Element, copy: Event, original: Event): void {
    forwarded.add(copy);
    if (!target.dispatchEvent(copy)) original.preventDefault();
  }
  for (const type of ['click', 'keydown'])
    root.addEventListener(
      type,
      (event) => {
        if (forwarded.has(event)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true },
    );
  openEventGate(
    document,
    CHECKLIST_NAME,
    (event, inner) => {
      if (event.type === 'mousedown') {
        if (!inner.closest('input, textarea, label')) event.preventDefault();
      } else if (event instanceof MouseEvent && event.type === 'click') {
        const target = inner.closest('button');
        if (target) forward(target, new MouseEvent('click', inside(event)), event);
      } else if (event instanceof KeyboardEvent && event.type === 'keydown' && !event.isComposing) {
        forward(inner, new KeyboardEvent('keydown', inside(event)), event);
      }
    },
    signal,
  );
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
  signal.addEventListener('abort', () => host.remove());

  return {
    container,
    show() {
      const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
      const parent = modal ?? document.documentElement;
      if (host.parentElement === parent) return;
      parent.append(host);
      host.showPopover();
    },
    place(composer) {
      const { clientWidth: width, clientHeight: height } = document.documentElement;
      const { left, top } = placeBeside(composer, host.getBoundingClientRect(), { width, height });
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
