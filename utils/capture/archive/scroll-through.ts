import type { CaptureEnd } from '@/utils/domain/archive-capture';
import { clearView } from '@/utils/capture/clear-view';
import { isCovered } from './find-cover';
import { markView, type ViewMark } from './mark-view';
import { measureBars } from './measure-bars';
import { settle, waitForMore } from './settle';

/** Of the view, CSS pixels: shown again on the next screen, so that no line is cut in two. */
const OVERLAP = 24;
/** Browsers round where a page has been scrolled to; CSS pixels. */
const SLACK = 2;
/** How often a page that moves by itself, or is moved by somebody, is put back before it is given up. */
const TRIES = 4;

/** The view as it stands when a picture of it is wanted, CSS pixels. */
export interface View {
  /** 1, 2, 3 … */
  readonly number: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** False when the page changed so that nobody can tell whether something is missing before it. */
  readonly continues: boolean;
}

interface Taken {
  readonly view: View;
  readonly mark: ViewMark;
}

export interface ScrollOptions {
  readonly document: Document;
  /** No more screens than this; feeds never end. */
  readonly most: number;
  /** Has a picture taken and kept; null when that is done, otherwise why there will be none. The same number may come again. */
  readonly take: (view: View) => Promise<CaptureEnd | null>;
  /** So many screens are kept. */
  readonly onKept: (screens: number) => void;
  /** Its reason is the `CaptureEnd`. */
  readonly signal: AbortSignal;
}

/**
 * Goes down the page from its top, a screen at a time, and has each photographed as it really stands in view, without
 * anything of Bevara's own (NYK-18). Everything on the page is shown at least once between what is pinned to the top and to
 * the bottom: each screen begins where what was photographed before it ends now, also when the page grew or shrank above
 * it, and a page that does not go there ends as `stuck`. Opens and presses nothing. Puts the page back where it was;
 * returns why it ended.
 */
export async function scrollThrough(options: ScrollOptions): Promise<CaptureEnd> {
  const { document, most, onKept, signal } = options;
  const pane = document.scrollingElement ?? document.documentElement;
  const before = pane.scrollTop;
  try {
    let last: Taken | null = null;
    for (let number = 1; ; number++) {
      const taken: Taken | CaptureEnd = await takeNext(options, pane, last);
      if (typeof taken === 'string') return taken;
      onKept(number);
      last = taken;
      // A picture that was kept counts, also when it was the stop that came meanwhile.
      if (signal.aborted) return signal.reason;
      if (isCovered(document)) return 'stuck';
      const { view, mark } = taken;
      if (!(await waitForMore(pane, view.top, () => isUnseen(pane, mark), signal)))
        return signal.aborted ? signal.reason : 'bottom';
      if (number === most) return 'limit';
    }
  } finally {
    pane.scrollTo({ top: before, behavior: 'instant' });
  }
}

/** The next screen once it is kept; otherwise why there is none. */
async function takeNext(
  { document, take, signal }: ScrollOptions,
  pane: Element,
  last: Taken | null,
): Promise<Taken | CaptureEnd> {
  const findEnd = () => last?.mark.findEnd() ?? { end: 0, isSure: true };
  // A bar that comes only further down hides more of the page, so this is asked where the page stands.
  const place = () => (last ? Math.max(0, findEnd().end - measureBars(document).header - OVERLAP) : 0);
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    pane.scrollTo({ top: place(), behavior: 'instant' });
    await settle(document, signal);
    if (signal.aborted) return signal.reason;
    const top = Math.max(0, pane.scrollTop);
    if (top > place() + SLACK) continue;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const mark = markView(document, pane);
    const { end, isSure } = findEnd();
    if (last && top + height - mark.footer <= end + SLACK) continue;
    const view = { number: (last?.view.number ?? 0) + 1, top, width, height, continues: isSure };
    const failed = await clearView(document).then((showAgain) => take(view).finally(showAgain));
    if (failed) return signal.aborted ? signal.reason : failed;
    mark.taken();
    const isStill = Math.abs(pane.scrollTop - top) <= SLACK && top <= place() + SLACK;
    if (signal.aborted || isStill) return { view, mark };
  }
  return last && !isUnseen(pane, last.mark) ? 'bottom' : 'stuck';
}

/** Whether the page goes on below what has been photographed. */
function isUnseen(pane: Element, { footer, findEnd }: ViewMark): boolean {
  return findEnd().end + footer < pane.scrollHeight - SLACK;
}
