import { cleanAddress, pictureName } from './clean-address';
import { isRendered } from './is-rendered';

const KEPT = new Set(
  'a abbr article b blockquote br code div em figure figcaption h1 h2 h3 h4 h5 h6 hr i img li ol p pre s span strong sub sup time u ul'.split(
    ' ',
  ),
);
const DROPPED = new Set(
  'audio base canvas embed form frame iframe input link math meta noscript object option script select source style svg template textarea title track video'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(['dir', 'lang', 'role', 'aria-label', 'alt', 'title', 'datetime']);

export interface CleaningRules {
  /** Address that relative links are read against. */
  readonly base: string;
  /** Elements to leave out with all they hold, such as the name of the employee behind a page. */
  readonly omitted: ReadonlySet<Element>;
}

/**
 * A static, self-contained snippet of what stands on the page: allow-listed elements and attributes, no script, style,
 * class, id, event handler or picture address, nothing hidden, nothing of Bevara's own. Pictures keep their alt text and, in
 * `data-picture`, the address without its signature; opening the snippet asks nobody for anything. The page is only read.
 */
export function cleanHtml(elements: readonly Element[], rules: CleaningRules): string {
  const inert = document.implementation.createHTMLDocument('');
  const root = inert.createElement('div');
  for (const element of elements) appendCleaned(element, root, inert, rules);
  return root.innerHTML;
}

function appendCleaned(node: Node, parent: Element, inert: Document, rules: CleaningRules): void {
  if (node instanceof Text) {
    parent.append(inert.createTextNode(node.data));
    return;
  }
  if (!(node instanceof Element) || isLeftOut(node, rules)) return;
  const copy = inert.createElement(KEPT.has(node.localName) ? node.localName : 'span');
  copyAttributes(node, copy, rules.base);
  for (const child of node.childNodes) appendCleaned(child, copy, inert, rules);
  if (!isEmptyShell(copy)) parent.append(copy);
}

function isLeftOut(element: Element, rules: CleaningRules): boolean {
  return (
    DROPPED.has(element.localName) ||
    rules.omitted.has(element) ||
    isOurs(element) ||
    (element.localName !== 'br' && !isRendered(element))
  );
}

/** Every node that Bevara puts into a page carries this attribute. */
function isOurs(element: Element): boolean {
  return element.hasAttribute('data-bevara') || element.localName.startsWith('bevara-');
}

function copyAttributes(from: Element, to: Element, base: string): void {
  for (const { name, value } of from.attributes) {
    if (ATTRIBUTES.has(name)) to.setAttribute(name, value);
  }
  if (from instanceof HTMLAnchorElement) {
    const address = cleanAddress(from.getAttribute('href') ?? '', base);
    if (address && from.hasAttribute('href')) to.setAttribute('href', address);
  }
  if (from instanceof HTMLImageElement) {
    const picture = pictureName(from.currentSrc || from.src, base);
    if (picture) to.setAttribute('data-picture', picture);
  }
}

function isEmptyShell(element: Element): boolean {
  return (
    element.childNodes.length === 0 &&
    !['br', 'hr', 'img'].includes(element.localName) &&
    !element.hasAttribute('aria-label')
  );
}
