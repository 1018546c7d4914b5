/** So far outside the window that nobody scrolls there before it has been seen to. */
const MARGIN = '1200px 0px';
/** One watched element stands for this many neighbours: the browser measures each watched element whenever the layout changes. */
const NEIGHBOURS = 8;

/**
 * Calls back with elements once they come near the window, in groups of neighbours in document order, each group once.
 */
export function watchNearViewport(
  onNear: (elements: readonly Element[]) => void,
  signal: AbortSignal,
): (elements: readonly Element[]) => void {
  const groups = new WeakMap<Element, readonly Element[]>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        const group = groups.get(target);
        groups.delete(target);
        if (group) onNear(group);
      }
    },
    { rootMargin: MARGIN },
  );
  signal.addEventListener('abort', () => observer.disconnect());

  return (elements) => {
    for (let first = 0; first < elements.length; first += NEIGHBOURS) {
      const group = elements.slice(first, first + NEIGHBOURS);
      const [lead] = group;
      if (!lead) continue;
      groups.set(lead, group);
      observer.observe(lead);
    }
  };
}
