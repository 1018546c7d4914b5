/** A sentence in a corner of the page, for when the panel cannot be had. A click takes it away. */
export function showPlainNotice(document: Document, text: string, signal: AbortSignal): void {
  const host = document.createElement('bevara-notice');
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  box.textContent = text;
  Object.assign(box.style, {
    position: 'fixed',
    insetBlockEnd: '16px',
    insetInlineEnd: '16px',
    zIndex: '2147483647',
    maxWidth: '360px',
    padding: '12px 16px',
    border: '1px solid',
    borderRadius: '8px',
    background: 'Canvas',
    color: 'CanvasText',
    font: '14px/1.4 system-ui, sans-serif',
  });
  host.attachShadow({ mode: 'open' }).append(box);
  const close = () => host.remove();
  host.addEventListener('click', close, { signal });
  signal.addEventListener('abort', close, { once: true });
  document.documentElement.append(host);
}
