/** The same gesture, but one that does not leave the shadow tree. */
export function copyInside(event: Event): Event {
  const init = { bubbles: true, cancelable: event.cancelable, composed: false };
  if (event instanceof KeyboardEvent)
    return new KeyboardEvent(event.type, {
      ...init,
      ...modifiersOf(event),
      key: event.key,
      code: event.code,
    });
  return event instanceof MouseEvent
    ? new MouseEvent(event.type, { ...init, ...modifiersOf(event) })
    : new Event(event.type, init);
}

function modifiersOf({ ctrlKey, shiftKey, altKey, metaKey }: MouseEvent | KeyboardEvent) {
  return { ctrlKey, shiftKey, altKey, metaKey };
}
