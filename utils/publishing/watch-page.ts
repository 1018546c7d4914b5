/** Calls back, in one go for many, when anything in the page's text or links has changed; the returned function ends it. */
export type WatchPage = (onChange: () => void) => () => void;

/** Watches the body of the document: what is told does not wait for a timer, which a tab in the background hardly gets. */
export function watchBody(document: Document): WatchPage {
  return (onChange) => {
    const observer = new MutationObserver(onChange);
    observer.observe(document.body, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['href'],
    });
    return () => observer.disconnect();
  };
}
