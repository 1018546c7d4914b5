import type { Language } from '@/utils/domain/language';
import { overlayCatalogues } from '@/utils/i18n/catalogues/overlay/overlay-catalogues';
import { createTranslate } from '@/utils/i18n/translate';
import type { CommentHandle } from '@/utils/platforms/adapter';
import type { MarkerAction, MarkerStatus } from './marker-action';
import { MARKER_STYLE } from './marker-style';

/** The element's name. Nothing is registered under it: in a content script there are no custom elements. */
export const MARKER_NAME = 'bevara-marker';

/** What is seldom needed, in the order in which it is shown. */
const BEHIND_MORE = ['guide', 'reply', 'preserve-only'] as const;

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
  /** Shows or folds away what is behind "More"; the other way round from now when not said. */
  toggleMore(marker: Marker, isOpen?: boolean): void;
}

/**
 * Makes markers in one language. A marker is a copy of one prototype, shadow tree and all, because thousands of them
 * appear while a thread is read (`npm run bench -- overlay`); for the same reason the author's name stands in it once,
 * and what is seldom needed is added when it is.
 */
export function createMarkerMaker(document: Document, language: Language): MarkerMaker {
  const t = createTranslate(language, overlayCatalogues);
  const [beforeName = '', afterName = ''] = t('of-comment').split('{author}');

  const prototype = document.createElement(MARKER_NAME);
  // The page may be in another language than the editor's.
  prototype.lang = language;
  const root = prototype.attachShadow({ mode: 'open', clonable: true });
  const sheets = shareStyle(root, document);
  const more = makeButton('more', '…');
  more.setAttribute('aria-label', t('more'));
  more.setAttribute('aria-expanded', 'false');
  // Read out after each button's own text, by way of aria-labelledby.
  const name = document.createElement('span');
  name.id = 'of-comment';
  name.hidden = true;
  name.append('-');
  root.append(makeButton('preserve-and-remove'), makeButton('to-registry'), more, name);

  function makeButton(act: MarkerAction | 'more', text = t(act)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.id = act;
    button.setAttribute('aria-labelledby', `${act} of-comment`);
    button.textContent = text;
    return button;
  }

  function nameAfter(host: HTMLElement, author: string): void {
    const text = host.shadowRoot?.lastChild?.firstChild as Text | null | undefined;
    if (text) text.data = beforeName + author + afterName;
  }

  return {
    create(handle) {
      const host = prototype.cloneNode(true) as HTMLElement;
      if (sheets && host.shadowRoot) host.shadowRoot.adoptedStyleSheets = sheets;
      nameAfter(host, handle.authorName);
      return { host, handle };
    },
    assign(marker, handle) {
      if (marker.handle.authorName !== handle.authorName) nameAfter(marker.host, handle.authorName);
      marker.handle = handle;
    },
    show(marker, state) {
      const inside = marker.host.shadowRoot;
      let status = inside?.querySelector('[role="status"]');
      if (!status) {
        if (!state) return;
        status = document.createElement('span');
        status.setAttribute('role', 'status');
        inside?.lastChild?.before(status);
      }
      status.textContent = state ? t(`status.${state}`) : '';
      inside?.querySelector('#open-record')?.remove();
      if (state?.startsWith('unfinished')) status.after(makeButton('open-record'));
    },
    toggleMore(marker, isOpen) {
      const inside = marker.host.shadowRoot;
      const button = inside?.querySelector<HTMLElement>('#more');
      const shown = BEHIND_MORE.flatMap((act) => inside?.querySelector(`#${act}`) ?? []);
      const opens = isOpen ?? shown.length === 0;
      if (opens === shown.length > 0) return;
      button?.setAttribute('aria-expanded', String(opens));
      if (opens) return button?.after(...BEHIND_MORE.map((act) => makeButton(act)));
      // Focus that goes under with its button would land on the page.
      if (shown.some((one) => one === inside?.activeElement)) button?.focus();
      for (const one of shown) one.remove();
    },
  };
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
