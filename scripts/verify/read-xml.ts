/** An element with its attributes and the text right inside it. */
export interface XmlElement {
  readonly name: string;
  /** The names from the root, with the id of an element that has one: `/erms/records/record(one)/title`. */
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

const TAG =
  /<(?:\?[^>]*\?|!--[\s\S]*?--|\/([\w:.-]+)\s*|([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?))>/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The elements of a file in the order they begin; null when tags do not close what they opened. */
export function readXml(text: string): XmlElement[] | null {
  const elements: (XmlElement & { text: string })[] = [];
  const open: (XmlElement & { text: string })[] = [];
  let end = 0;
  for (const match of text.matchAll(TAG)) {
    const between = text.slice(end, match.index);
    if (between.includes('<') || (open.length === 0 && between.trim().replace('\ufeff', '') !== ''))
      return null;
    const parent = open.at(-1);
    if (parent) parent.text += decode(between);
    end = match.index + match[0].length;
    const [, closed, opened, attributes = '', isEmpty] = match;
    if (closed !== undefined && open.pop()?.name !== closed) return null;
    if (opened === undefined) continue;
    const own = readAttributes(attributes);
    const id = own['systemIdentifier'] ?? own['ID'];
    const path = `${parent?.path ?? ''}/${opened}${id === undefined ? '' : `(${id.replace(/[/@()]/g, ' ')})`}`;
    const element = { name: opened, path, attributes: own, text: '' };
    elements.push(element);
    if (isEmpty === '') open.push(element);
  }
  return open.length === 0 && elements.length > 0 && text.slice(end).trim() === '' ? elements : null;
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
      name,
      decode(double ?? single ?? ''),
    ]),
  );
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(String(hex), 16));
    return ENTITIES[String(name)] ?? whole;
  });
}
