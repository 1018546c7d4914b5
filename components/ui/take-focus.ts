/** As the `ref` of a question: so that it is read out, and the keyboard stands at it. */
export function takeFocus(question: HTMLElement | null): void {
  question?.focus();
}
