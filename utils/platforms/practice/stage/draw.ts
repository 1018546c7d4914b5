/** What an attribute may be; `false` and `null` leave it out. */
type Attribute = string | number | boolean | null | undefined;

export interface Drawing {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly children: readonly Drawn[];
  /** Drawings with the same key keep their element when the list around them changes; without keys elements are reused by place. */
  readonly key: string | null;
  readonly onPress: ((event: Event) => void) | null;
  /** What is inside belongs to the user (a text box): drawn once, then left alone. */
  readonly isUsersOwn: boolean;
}

export type Drawn = Drawing | string;

export interface DrawOptions {
  readonly key?: string;
  readonly onPress?: (event: Event) => void;
  readonly isUsersOwn?: boolean;
}

const KEY = Symbol('key');
type Kept = Element & { [KEY]?: string | null };

/** Describes an element, to be put into the page by `redraw`. */
export function draw(
  tag: string,
  attributes: Readonly<Record<string, Attribute>> = {},
  children: readonly Drawn[] = [],
  options: DrawOptions = {},
): Drawing {
  const { key = null, onPress = null, isUsersOwn = false } = options;
  return { tag, attributes, children, key, onPress, isUsersOwn };
}

/**
 * Makes a container look as described, in the manner of the big sites and with their two unpleasant habits: an element is
 * reused for another comment when it has no key, and whatever was added from outside is dropped.
 */
export function redraw(container: Element, drawn: readonly Drawn[]): void {
  const left = [...container.childNodes];
  let at: ChildNode | null = container.firstChild;
  for (const wanted of drawn) {
    const node = take(left, wanted) ?? create(container.ownerDocument, wanted);
    if (typeof wanted === 'string') {
      if (node.nodeValue !== wanted) node.nodeValue = wanted;
    } else {
      update(node as Kept, wanted);
    }
    if (node === at) at = at.nextSibling;
    else container.insertBefore(node, at);
  }
  for (const node of left) node.remove();
}

/** An element of its own, drawn as described. */
export function drawElement(document: Document, drawing: Drawing): HTMLElement {
  const element = create(document, drawing) as Kept;
  update(element, drawing);
  return element as unknown as HTMLElement;
}

function take(left: ChildNode[], wanted: Drawn): ChildNode | null {
  const place = left.findIndex((node) =>
    typeof wanted === 'string'
      ? node.nodeType === 3
      : node.nodeType === 1 &&
        KEY in node &&
        node.nodeName.toLowerCase() === wanted.tag &&
        (node as Kept)[KEY] === wanted.key,
  );
  return place < 0 ? null : (left.splice(place, 1)[0] ?? null);
}

function create(document: Document, wanted: Drawn): ChildNode {
  if (typeof wanted === 'string') return document.createTextNode(wanted);
  const element: Kept = document.createElement(wanted.tag);
  element[KEY] = wanted.key;
  if (wanted.isUsersOwn) redraw(element, wanted.children);
  return element;
}

function update(element: Kept, drawing: Drawing): void {
  for (const name of element.getAttributeNames()) {
    const value = drawing.attributes[name];
    if (value === undefined || value === null || value === false) element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(drawing.attributes)) {
    if (value === undefined || value === null || value === false) continue;
    const text = value === true ? 'true' : String(value);
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
  (element as HTMLElement).onclick = drawing.onPress;
  if (!drawing.isUsersOwn) redraw(element, drawing.children);
}
