/**
 * The row of controls under a comment: the smallest element around the permalink that also holds a button; the comment itself
 * where the controls lie loose in it.
 */
export function findActionRow(comment: Element, permalink: Element, button: string): Element {
  let around = permalink.parentElement;
  while (around && around !== comment) {
    if (around.querySelector(button)) return around;
    around = around.parentElement;
  }
  return comment;
}
