import type { Language } from '@/utils/domain/language';
import { overlayCatalogues } from '@/utils/i18n/catalogues/overlay/overlay-catalogues';
import { createTranslate } from '@/utils/i18n/translate';
import type { CommentHandle } from '@/utils/platforms/adapter';
import type { MarkerStatus } from './marker-action';
import { MARKER_STYLE } from './marker-style';

/** The element's name. Nothing is registered under it: in a content script there are no custom elements. */
export const MARKER_NAME = 'bevara-marker';

/** Bevara's buttons at one comment: one shadow host, the last child of the action row. */
export interface Marker {
  readonly host: HTMLElement;
  handle: CommentHandle;
}

export interface MarkerMaker {
  /** Makes a marker for a comment; it stands nowhere yet. */
  create(handle: CommentHandle): Marker;
  /** Gives a marker another comment: the labels change with it. */
  assign(marker: Marker, handle: CommentHandle): void;
  /** Says where the comment stands, in a word beside the buttons; null takes it away. */
  show(marker: Marker, status: MarkerStatus | null): void;
}

const BUTTONS = ['preserve-and-remove', 'to-registry', 'more', 'preserve-only'] as const;

/**
 * Makes markers in one language. A marker is a copy of one prototype, shadow tree and all, because thousands of them
 * appear while a thread is read (`npm run bench -- overlay`).
 */
export function createMarkerMaker(document: Document, language: Language): MarkerMaker {
  const t = createTranslate(language, overlayCatalogues);
  // A name is put between two halves, so that a label costs one concatenation.
  const halves = BUTTONS.map((name) => {
    const [before = '', after = ''] = t(`${name}.of`).split('{author}');
    return { before, after };
  });

  const prototype = document.createElement(MARKER_NAME);
  const root = prototype.attachShadow({ mode: 'open', clonable: true });
  const sheet = shareStyle(root, document);
  for (const name of BUTTONS) {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['act'] = name;
    button.textContent = name === 'more' ? '…' : t(name);
    if (name === 'more') button.setAttribute('aria-expanded', 'false');
    if (name === 'preserve-only') button.hidden = true;
    root.append(button);
  }
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  root.append(status);
  const first = Array.from(root.children).findIndex((child) => child.localName === 'button');

  const maker: MarkerMaker = {
    create(handle) {
      const host = prototype.cloneNode(true) as HTMLElement;
      const marker = { host, handle };
      if (sheet && host.shadowRoot) host.shadowRoot.adoptedStyleSheets = sheet;
      nameAfter(host, handle.authorName);
      return marker;
    },
    assign(marker, handle) {
      if (marker.handle.authorName !== handle.authorName) nameAfter(marker.host, handle.authorName);
      marker.handle = handle;
    },
    show(marker, state) {
      const text = marker.host.shadowRoot?.lastElementChild;
      if (text) text.textContent = state ? t(`status.${state}`) : '';
    },
  };

  function nameAfter(host: HTMLElement, author: string): void {
    const children = host.shadowRoot?.children;
    if (!children) return;
    for (let i = 0; i < halves.length; i++) {
      const half = halves[i];
      if (half) children[first + i]?.setAttribute('aria-label', half.before + author + half.after);
    }
  }
  return maker;
}

/** One sheet for all markers; where the browser refuses that to content scripts (Firefox), a style element in each. */
function shareStyle(root: ShadowRoot, document: Document): CSSStyleSheet[] | null {
  try {
    const sheet = new (document.defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(MARKER_STYLE);
    root.adoptedStyleSheets = [sheet];
    return [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = MARKER_STYLE;
    root.prepend(style);
    return null;
  }
}
