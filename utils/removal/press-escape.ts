/** Closes a menu or dialog as somebody at the keyboard would. The platform may not listen; nothing depends on it. */
export function pressEscape(opened: HTMLElement): void {
  const focused = opened.ownerDocument.activeElement;
  const target = focused && opened.contains(focused) ? focused : opened;
  for (const type of ['keydown', 'keyup']) {
    target.dispatchEvent(
      new KeyboardEvent(type, {
        key: 'Escape',
        code: 'Escape',
        keyCode: 27,
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    );
  }
}
