import type { Language } from '@/utils/domain/language';
import type { CommentHandle, CommentSpot } from '@/utils/platforms/adapter';
import { openEventGate } from './event-gate';
import { createMarkerMaker, MARKER_NAME, type Marker } from './marker';
import type { MarkerAction, MarkerStatus } from './marker-action';
import { watchNearViewport } from './near-viewport';

export interface MarkerLayerOptions {
  readonly document: Document;
  readonly language: Language;
  /** The adapter's: the comments in a subtree, or the one that the subtree's root belongs to. */
  findComments(root: ParentNode): readonly CommentHandle[];
  /** The adapter's: where comments seem to stand, at a fraction of the cost; null where only reading tells. */
  spotComments(root: ParentNode): readonly CommentSpot[] | null;
  /** The adapter's: the handle derived anew from the same element. */
  refresh(handle: CommentHandle): CommentHandle | null;
  /** True when the comment is on one of the municipality's own accounts. Bevara is silent everywhere else. */
  isOwn(handle: CommentHandle): boolean;
  /** Called after a trusted gesture, with the handle derived anew at that moment. */
  onAction(action: MarkerAction, handle: CommentHandle): void;
  /** Reading a comment failed; the page and the other markers go on. */
  onFault(error: unknown): void;
  /** Takes all markers away and ends the watching. */
  readonly signal: AbortSignal;
}

export interface MarkerLayer {
  /** Says at a comment where it stands; kept for markers of the same comment that are drawn later. */
  setStatus(commentId: string, status: MarkerStatus | null): void;
  /** Puts the focus back on the marker that was used last, or on the one that has taken its place. */
  focusLast(): void;
  /** Looks through the whole page again, for instance after the own accounts have changed. */
  rescan(): void;
}

/** Milliseconds until a dropped marker is put back: never in the same turn, or a page that drops it again would hang. */
const MEND_AFTER = 50;
/** A comment is told by its link and its label; when one of them changes, the node has become another comment. */
const TELLING = ['href', 'aria-label'];

/**
 * Draws a marker at each own comment and keeps it there while the page grows, redraws and recycles its nodes.
 * One MutationObserver, which looks at what was added or renamed and at nothing else. Nodes of the page are not changed.
 *
 * A comment that is added gets an empty marker in its place at once. It is read, and its marker filled, when it comes near
 * the window: most of a long thread is never looked at (docs/adr/0004-markers-are-filled-near-the-window.md).
 */
export function createMarkerLayer(options: MarkerLayerOptions): MarkerLayer {
  const { document, isOwn, signal } = options;
  const maker = createMarkerMaker(document, options.language);
  const byElement = new WeakMap<Element, Marker>();
  const byHost = new WeakMap<Node, Marker>();
  const placeholders = new WeakMap<Element, HTMLElement>();
  const empty = document.createElement(MARKER_NAME);
  const statuses = new Map<string, MarkerStatus>();
  const hosts = () => [...document.querySelectorAll<HTMLElement>(MARKER_NAME)];
  let dropped: Marker[] = [];
  let last = { host: null as HTMLElement | null, index: 0 };

  function place(handle: CommentHandle): void {
    let marker = byElement.get(handle.element);
    if (!isOwn(handle)) {
      if (marker) forget(marker);
      return;
    }
    if (!marker) {
      takePlaceholder(handle.element);
      marker = maker.create(handle);
      byElement.set(handle.element, marker);
      byHost.set(marker.host, marker);
      const status = statuses.get(handle.commentId);
      if (status) maker.show(marker, status);
    } else {
      const isAnother = marker.handle.commentId !== handle.commentId;
      maker.assign(marker, handle);
      if (isAnother) maker.show(marker, statuses.get(handle.commentId) ?? null);
    }
    if (marker.host.parentNode !== handle.actionRow) handle.actionRow.append(marker.host);
  }

  function forget(marker: Marker): void {
    byElement.delete(marker.handle.element);
    marker.host.remove();
  }

  function scan(root: ParentNode): void {
    try {
      for (const handle of options.findComments(root)) place(handle);
    } catch (error) {
      options.onFault(error);
    }
  }

  const watch = watchNearViewport((elements) => elements.forEach(fill), signal);

  function fill(element: Element): void {
    takePlaceholder(element);
    if (element.isConnected) scan(element);
  }

  function takePlaceholder(element: Element): void {
    placeholders.get(element)?.remove();
    placeholders.delete(element);
  }

  /** Holds the places of comments that have come; `held` gets those that are to be read when they come near. */
  function hold(root: Element, held: Element[]): void {
    const spots = options.spotComments(root);
    if (spots === null || spots.length === 0) return scan(root);
    for (const { element, actionRow } of spots) {
      if (byElement.has(element)) scan(element);
      else if (!placeholders.has(element)) {
        const placeholder = empty.cloneNode() as HTMLElement;
        placeholders.set(element, placeholder);
        actionRow.append(placeholder);
        held.push(element);
      }
    }
  }

  /** Whatever the pointer or the focus has reached is near, wherever the page has put it. */
  function reach({ target }: Event): void {
    for (let around = target as Node | null; around; around = around.parentNode) {
      if (placeholders.has(around as Element)) return fill(around as Element);
    }
  }

  function mend(): void {
    if (signal.aborted) return;
    for (const marker of dropped.splice(0)) {
      if (marker.handle.element.isConnected) scan(marker.handle.element);
    }
    observer.takeRecords();
  }

  const observer = new MutationObserver((records) => {
    let held: Element[] = [];
    let around: Node | null = null;
    for (const record of records) {
      // Neighbours are watched together, and only what was added in one place are neighbours.
      if (record.target !== around) {
        watch(held);
        held = [];
        around = record.target;
      }
      if (record.type === 'attributes') {
        scan(record.target as Element);
        continue;
      }
      for (const node of record.addedNodes) {
        if (node.nodeType === Node.ELEMENT_NODE) hold(node as Element, held);
      }
      for (const node of record.removedNodes) {
        const marker = byHost.get(node);
        if (marker && dropped.push(marker) === 1) setTimeout(mend, MEND_AFTER);
      }
    }
    watch(held);
    // What was appended just now is our own and no news.
    observer.takeRecords();
  });

  function act(marker: Marker, action: MarkerAction): void {
    // Nodes are recycled: what the editor sees now is what the element says now.
    const handle = options.refresh(marker.handle);
    if (!handle) return forget(marker);
    place(handle);
    last = { host: marker.host, index: hosts().indexOf(marker.host) };
    options.onAction(action, handle);
  }

  openEventGate(
    document,
    MARKER_NAME,
    (event, inner) => {
      const marker = byHost.get(event.target as Node);
      if (!marker) return;
      const { key } = event as KeyboardEvent;
      if (event.type === 'keydown' && key === 'Escape') return maker.toggleMore(marker, false);
      // The second half of a double click asks for nothing new.
      if (event.type !== 'click' || (event as MouseEvent).detail > 1) return;
      const action = inner.closest('button')?.id;
      if (action === 'more') maker.toggleMore(marker);
      else if (action) act(marker, action as MarkerAction);
    },
    signal,
  );
  for (const event of ['pointerover', 'focusin']) {
    document.addEventListener(event, reach, { capture: true, passive: true, signal });
  }
  scan(document.body);
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: TELLING,
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const host of hosts()) host.remove();
  });

  return {
    setStatus(commentId, status) {
      if (status) statuses.set(commentId, status);
      else statuses.delete(commentId);
      for (const host of hosts()) {
        const marker = byHost.get(host);
        if (marker?.handle.commentId === commentId) maker.show(marker, status);
      }
    },
    focusLast() {
      const present = hosts();
      const host = last.host?.isConnected ? last.host : present[Math.min(last.index, present.length - 1)];
      host?.shadowRoot?.querySelector('button')?.focus();
    },
    rescan: () => scan(document.body),
  };
}
