/** The text of an element on one line, without zero-width characters: a name, a label, a time. Null when there is none. */
export function readLine(element: Element): string | null {
  const text = (element.textContent ?? '')
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? null : text;
}
