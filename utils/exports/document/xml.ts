import { escapeXml } from './escape-xml';

/** A piece of XML that is finished; only `xml` and `element` make one. */
export interface Xml {
  readonly xml: string;
}

type Child = Xml | string | number | null | false | readonly Child[];

/**
 * Writes an element. Strings and numbers become text, `null` and `false` nothing; attributes that are null are left
 * out. Everything that is not already XML is escaped here, and only here.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>> = {},
  ...children: readonly Child[]
): Xml {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value)).replace(/\n/g, '&#10;')}"`)
    .join('');
  const content = children.map(writeChild).join('');
  return { xml: content === '' ? `<${name}${list}/>` : `<${name}${list}>${content}</${name}>` };
}

/** A whole document in UTF-8. */
export function toXmlFile(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

function writeChild(child: Child): string {
  if (child === null || child === false) return '';
  if (typeof child === 'string' || typeof child === 'number') return escapeXml(String(child));
  if ('xml' in child) return child.xml;
  return child.map(writeChild).join('');
}
