/** Takes a text to the clipboard with its markup; false when the browser refuses. */
export function copyList({ text, html }: { readonly text: string; readonly html: string }): Promise<boolean> {
  const item = new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
  return navigator.clipboard.write([item]).then(
    () => true,
    () => false,
  );
}
