/**
 * Draws a frame around one of the platform's own controls until released, and follows it while the page moves.
 * The control itself is not touched.
 */
export function highlight(element: HTMLElement): { release(): void } {
  const document = element.ownerDocument;
  const host = document.createElement('bevara-highlight');
  const frame = document.createElement('div');
  Object.assign(host.style, { position: 'fixed', inset: '0', zIndex: '2147483646', pointerEvents: 'none' });
  Object.assign(frame.style, {
    position: 'fixed',
    border: '3px solid Highlight',
    outline: '2px solid Canvas',
    borderRadius: '8px',
    boxSizing: 'border-box',
  });
  host.attachShadow({ mode: 'open' }).append(frame);
  document.documentElement.append(host);
  let request = 0;
  const follow = () => {
    const { left, top, width, height } = element.getBoundingClientRect();
    Object.assign(frame.style, {
      left: `${left - 6}px`,
      top: `${top - 6}px`,
      width: `${width + 12}px`,
      height: `${height + 12}px`,
    });
    request = requestAnimationFrame(follow);
  };
  follow();
  return {
    release() {
      cancelAnimationFrame(request);
      host.remove();
    },
  };
}
