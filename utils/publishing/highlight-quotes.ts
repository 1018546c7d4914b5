import type { PointPlace } from '@/utils/domain/checklist';

/** Name of the highlight in `CSS.highlights`. */
export const HIGHLIGHT_NAME = 'bevara-point';

const STYLE = `::highlight(${HIGHLIGHT_NAME}) { background-color: #ffe08a; color: #14242a; text-decoration: underline wavy #a3232b; }`;

export interface Highlighted {
  readonly editor: HTMLElement;
  readonly places: readonly PointPlace[];
}

/**
 * Paints the quoted words over the composer's text without touching it: the Custom Highlight API takes ranges and adds no
 * node, attribute or selection. Where the browser has none of it the quoted words in the list have to do.
 */
export function createQuoteHighlight(
  document: Document,
  signal: AbortSignal,
): (what: Highlighted | null) => void {
  const view = document.defaultView ?? globalThis.window;
  const registry = view.CSS?.highlights;
  if (!registry || !('Highlight' in view)) return () => undefined;
  let sheet: CSSStyleSheet | null = null;
  const clear = () => registry.delete(HIGHLIGHT_NAME);
  signal.addEventListener('abort', () => {
    clear();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });
  return (what) => {
    clear();
    const ranges = what ? rangesOf(what) : [];
    if (ranges.length === 0) return;
    try {
      if (!sheet) {
        sheet = new view.CSSStyleSheet();
        sheet.replaceSync(STYLE);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      }
      registry.set(HIGHLIGHT_NAME, new Highlight(...ranges));
    } catch {
      // Firefox refuses constructed sheets to content scripts; the quoted words remain.
    }
  };
}

/** The quotes as ranges over the editor's text nodes. Each is looked for after the one before it. */
function rangesOf({ editor, places }: Highlighted): Range[] {
  if (editor.tagName === 'TEXTAREA') return [];
  const { ownerDocument } = editor;
  const walker = ownerDocument.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  const nodes: { readonly node: Text; readonly start: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start: text.length });
    text += (node as Text).data;
  }
  const nodeAt = (offset: number) => nodes.findLast(({ start }) => start <= offset);
  let from = 0;
  return [...places]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ quote }) => {
      const at = quote === '' ? -1 : text.indexOf(quote, from);
      const first = at < 0 ? undefined : nodeAt(at);
      const last = at < 0 ? undefined : nodeAt(at + quote.length - 1);
      if (!first || !last) return [];
      from = at + quote.length;
      const range = ownerDocument.createRange();
      range.setStart(first.node, at - first.start);
      range.setEnd(last.node, from - last.start);
      return range;
    });
}
