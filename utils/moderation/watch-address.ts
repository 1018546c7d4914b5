/** How often the address is looked at where the browser does not tell of changes, in milliseconds. */
const LOOK_EVERY = 1_000;

/** Calls `onChange` when the page goes to another address without being loaded anew, until the signal aborts. */
export function watchAddress(window: Window, signal: AbortSignal, onChange: () => void): void {
  let last = window.location.href;
  const look = () => {
    if (window.location.href === last) return;
    last = window.location.href;
    onChange();
  };
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', look, { signal });
  window.addEventListener('popstate', look, { signal });
  const timer = window.setInterval(look, LOOK_EVERY);
  signal.addEventListener('abort', () => window.clearInterval(timer), { once: true });
}
