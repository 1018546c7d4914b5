import { isHidden } from './is-hidden';

export interface TextOptions {
  /** The comment or post that the text belongs to; what lies outside its box is hidden. */
  readonly frame: Element;
  /** Elements that are left out with everything in them. */
  readonly isSkipped?: (element: Element) => boolean;
}

const BLOCKS =
  /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|DD|DIV|DL|DT|FIGURE|H[1-6]|HR|LI|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
const BLOCK_DISPLAY = /^(?:block|flex|grid|list-item|table|flow-root)/;

/**
 * The text of some elements as the reader sees it: emoji from the alternative texts of pictures, mentions, a line break for `br` and
 * for each block, white space as it is laid out; hidden decoys are left out. Each element begins on a new line.
 */
export function readVisibleText(elements: readonly Element[], options: TextOptions): string {
  const lines = new LineCollector();
  for (const element of elements) {
    lines.break();
    readNode(element, options, lines, false);
  }
  return lines.toText();
}

class LineCollector {
  #text = '';

  add(text: string, isPreformatted: boolean): void {
    if (isPreformatted) {
      this.#text += text;
      return;
    }
    const collapsed = text.replace(/[ \t\n\r\f]+/g, ' ');
    const isAtStart = this.#text === '' || /[\n ]$/.test(this.#text);
    this.#text += isAtStart ? collapsed.replace(/^ /, '') : collapsed;
  }

  /** Ends the line unless nothing stands on it. */
  break(): void {
    if (this.#text !== '' && !this.#text.endsWith('\n')) this.#text += '\n';
  }

  breakAlways(): void {
    this.#text += '\n';
  }

  toText(): string {
    return this.#text
      .replace(/[\u200B\u2060\uFEFF]/g, '')
      .replace(/[ \t]+\n/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }
}

function readNode(node: Node, options: TextOptions, lines: LineCollector, isPreformatted: boolean): void {
  if (node.nodeType === 3) {
    lines.add(node.nodeValue ?? '', isPreformatted);
    return;
  }
  if (node.nodeType !== 1) return;
  const element = node as Element;
  if (element.tagName === 'BR') {
    lines.breakAlways();
    return;
  }
  if (/^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|SVG)$/i.test(element.tagName)) return;
  if (options.isSkipped?.(element) || isHidden(element, options.frame)) return;
  if (element.tagName === 'IMG') {
    lines.add(element.getAttribute('alt') ?? '', true);
    return;
  }
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const isBlock = style ? BLOCK_DISPLAY.test(style.display) : BLOCKS.test(element.tagName);
  const keepsSpace = style ? /^(?:pre|break-spaces)/.test(style.whiteSpace) : isPreformatted;
  if (isBlock) lines.break();
  for (const child of element.childNodes) readNode(child, options, lines, keepsSpace);
  if (isBlock) lines.break();
}
