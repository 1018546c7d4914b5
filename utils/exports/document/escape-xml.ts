import { showHidden } from './show-hidden';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as XML 1.0 or HTML content or attribute value. `>` is escaped too, so that `]]>` never stands in a file. */
export function escapeXml(text: string): string {
  return showHidden(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
