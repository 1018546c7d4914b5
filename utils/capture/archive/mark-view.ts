import { findPinned, measureBars } from './measure-bars';

/** Where of the view's width it is looked for what stands there, and how densely; CSS pixels. */
const COLUMNS = [0.25, 0.5, 0.75];
const STEP = 16;
/** Of the view: where more than this has gone from its end, it has been drawn anew rather than lost something. */
const MOST_GONE = 0.5;

/** Something that stood in view. Places are CSS pixels from the top of the page. */
interface Spot {
  readonly element: Element;
  /** The part of it that was in view ended here … */
  readonly end: number;
  /** … while it began here: at the lowest before and after the picture, for nobody knows which of them the picture shows. */
  readonly top: number;
}

/** What was photographed, found again however the page grew or shrank above it. */
export interface ViewMark {
  /** CSS pixels at the bottom of the view that a bar hid. */
  readonly footer: number;
  /** To be called when the picture is there. */
  readonly taken: () => void;
  /**
   * How far down the page, CSS pixels, everything has been photographed. Where its parts moved differently, the highest:
   * rather is something shown twice than not at all. `isSure` is false when too little is left by which it could be told.
   */
  readonly findEnd: () => { readonly end: number; readonly isSure: boolean };
}

/** Remembers what stands in view; to be called right before a picture of it. */
export function markView(document: Document, pane: Element): ViewMark {
  const { clientWidth, clientHeight } = document.documentElement;
  const { header, footer } = measureBars(document);
  const bottom = pane.scrollTop + clientHeight - footer;
  const topOf = (element: Element) => element.getBoundingClientRect().top + pane.scrollTop;

  /** From the lowest to the highest; nothing that could be missed stands below the lowest. */
  function listSpots(share: number): Spot[] {
    const elements = new Set<Element>();
    for (let y = clientHeight - footer - 1; y > header; y -= STEP) {
      const element = document.elementFromPoint(clientWidth * share, y);
      if (element && tellsPlace(element, clientHeight)) elements.add(element);
    }
    return [...elements].map((element, place) => {
      const top = topOf(element);
      const ownEnd = top + element.getBoundingClientRect().height;
      return { element, top, end: place === 0 ? bottom : Math.min(bottom, ownEnd) };
    });
  }

  const columns = COLUMNS.map(listSpots).filter((spots) => spots.length > 0);
  let marked = columns;
  return {
    footer,
    taken() {
      const lower = (spot: Spot) => ({ ...spot, top: Math.max(spot.top, topOf(spot.element)) });
      marked = columns.map((spots) => spots.filter(isDrawn).map(lower));
    },
    findEnd() {
      const left = marked.map((spots) => spots.filter(isDrawn));
      const highest = bottom - clientHeight * MOST_GONE;
      const ends = left.flatMap(([lowest]) => (lowest && lowest.end > highest ? [lowest.end] : []));
      if (ends.length === 0 || ends.length < left.length) return { end: bottom, isSure: false };
      const moved = left.flat().map(({ element, top }) => topOf(element) - top);
      return { end: Math.min(...ends) + Math.min(...moved), isSure: true };
    },
  };
}

/** What holds the whole feed stays in its place whatever happens in it, and so does what is pinned to the view. */
function tellsPlace(element: Element, viewHeight: number): boolean {
  const isGround = element.childElementCount > 0 && element.getBoundingClientRect().height > viewHeight;
  return !isGround && !findPinned(element);
}

function isDrawn({ element }: Spot): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}
