import { readVisibleText } from './visible-text';

const MAY_HIDE = '[style], [hidden], [aria-hidden]';

/**
 * The text of an element on one line, without zero-width characters: a name, a label, a time. Null when there is none. Cheap where
 * nothing inside can be hidden by its attributes; what a style sheet hides is left out by `readVisibleLine` only.
 */
export function readLine(element: Element, frame: Element = element): string | null {
  return element.querySelector(MAY_HIDE)
    ? readVisibleLine(element, frame)
    : toLine(element.textContent ?? '');
}

/** The same, as the reader sees it; what lies outside `frame` is not seen. */
export function readVisibleLine(element: Element, frame: Element = element): string | null {
  return toLine(readVisibleText([element], { frame }));
}

function toLine(text: string): string | null {
  const line = text
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return line === '' ? null : line;
}
