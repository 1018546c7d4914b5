import type { CaptureEnd } from '@/utils/domain/archive-capture';
import { clearView } from '@/utils/capture/clear-view';
import { measureHeader } from './measure-header';
import { hasMore, settle } from './settle';

/** Of the view, CSS pixels: shown again on the next screen, so that no line is cut in two. */
const OVERLAP = 24;

/** The view as it stands when a picture of it is wanted, CSS pixels. */
export interface View {
  /** 1, 2, 3 … */
  readonly number: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface ScrollOptions {
  readonly document: Document;
  /** No more screens than this; feeds never end. */
  readonly most: number;
  /** Has a picture taken and kept; null when that is done, otherwise why there will be none. */
  readonly take: (view: View) => Promise<CaptureEnd | null>;
  /** So many screens are kept. */
  readonly onKept: (screens: number) => void;
  /** Its reason is the `CaptureEnd`. */
  readonly signal: AbortSignal;
}

/**
 * Goes down the page from its top, a screen at a time, and has each photographed as it really stands in view, without
 * anything of Bevara's own (NYK-18). Everything on the page is shown at least once below what is pinned to the top. Opens
 * and presses nothing. Puts the page back where it was; returns why it ended.
 */
export async function scrollThrough(options: ScrollOptions): Promise<CaptureEnd> {
  const { document, most, take, onKept, signal } = options;
  const pane = document.scrollingElement ?? document.documentElement;
  const before = pane.scrollTop;
  let top = 0;
  try {
    for (let number = 1; ; number++) {
      pane.scrollTo({ top, behavior: 'instant' });
      await settle(document, signal);
      if (signal.aborted) return signal.reason;
      const { clientWidth: width, clientHeight: height } = document.documentElement;
      const showAgain = await clearView(document);
      const failed = await take({ number, top: Math.max(0, pane.scrollTop), width, height }).finally(
        showAgain,
      );
      // A picture that was kept counts, also when it was the stop that came meanwhile.
      if (failed) return signal.aborted ? signal.reason : failed;
      onKept(number);
      if (signal.aborted) return signal.reason;
      if (!(await hasMore(pane, signal))) return signal.aborted ? signal.reason : 'bottom';
      if (number === most) return 'limit';
      top = pane.scrollTop + height - measureHeader(document) - OVERLAP;
    }
  } finally {
    pane.scrollTo({ top: before, behavior: 'instant' });
  }
}
