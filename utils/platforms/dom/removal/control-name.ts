/** The names by which a control can be known. */
export interface ControlName {
  /** The accessible name, or the first line of the text: menu items have a description below their title. */
  readonly name: string;
  /** All that the control says; what is denied anywhere in it is denied. */
  readonly everything: string;
}

/** Reads what a control is called: its `aria-label`, else its visible text, else the label of the drawing in it. */
export function readControlName(control: HTMLElement): ControlName {
  const label = control.getAttribute('aria-label') ?? '';
  const text = control.innerText.trim();
  const drawing = control.querySelector('svg[aria-label]')?.getAttribute('aria-label') ?? '';
  const firstLine = text.split('\n', 1)[0] ?? '';
  return { name: label || firstLine || drawing, everything: [label, text, drawing].join('\n') };
}

/** True for what is drawn, whether or not it is in view. */
export function isShown(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true });
}

/** True for a control that is drawn and not switched off. */
export function isPressable(control: HTMLElement): boolean {
  return (
    isShown(control) &&
    control.getAttribute('aria-disabled') !== 'true' &&
    !control.hasAttribute('disabled') &&
    !control.closest('[inert]')
  );
}
