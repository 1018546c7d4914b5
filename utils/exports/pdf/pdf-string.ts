const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Bytes, a character each, as they stand between the brackets of a literal string (ISO 32000-1, 7.3.4.2). */
export function escapeBytes(bytes: string): string {
  return bytes.replace(/[()\\]/g, '\\$&').replaceAll('\r', '\\r');
}

/** Text for a reader, such as a title (ISO 32000-1, 7.9.2.2). */
export function toTextString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${escapeBytes(text)})`;
  let hex = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    hex += `${HEX[code >> 8]}${HEX[code & 255]}`;
  }
  return `<feff${hex}>`;
}

/** A number of points, as short as it may be. */
export function toNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** `12 0 R 13 0 R` */
export function toReferences(ids: readonly number[]): string {
  return ids.map((id) => `${id} 0 R`).join(' ');
}
