/** The same gesture, but one that does not leave the shadow tree. */
export function inside(event: MouseEvent | KeyboardEvent): EventInit & MouseEventInit & KeyboardEventInit {
  const { ctrlKey, shiftKey, altKey, metaKey } = event;
  const key = event instanceof KeyboardEvent ? { key: event.key, code: event.code } : {};
  return { bubbles: true, cancelable: true, composed: false, ctrlKey, shiftKey, altKey, metaKey, ...key };
}
