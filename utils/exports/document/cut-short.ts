/** The beginning of a text, so many UTF-16 units at most; a letter of two is not cut in half. */
export function cutShort(text: string, most: number): string {
  return text.length > most ? text.slice(0, most).replace(/[\ud800-\udbff]$/, '') : text;
}
