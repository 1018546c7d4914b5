import { wait } from './wait';

const OURS = 'bevara-marker, bevara-panel, bevara-checklist, bevara-highlight, bevara-notice, bevara-archive';
/** The hosts' own style answers to it; a style set from outside would lose against what they set with `!important`. */
const OUT_OF_PICTURE = 'data-out-of-picture';
/** A tab in the background draws no frames; then it is not waited for longer than this, in milliseconds. */
const LONGEST_FRAME = 200;

/** Hides what Bevara has drawn and waits until it is gone from the screen; returns how to show it again. */
export async function clearView(document: Document): Promise<() => void> {
  const hosts = [...document.querySelectorAll<HTMLElement>(OURS)];
  for (const host of hosts) {
    host.toggleAttribute(OUT_OF_PICTURE, true);
    host.style.opacity = '0';
  }
  await nextPaint();
  return () => {
    for (const host of hosts) {
      host.toggleAttribute(OUT_OF_PICTURE, false);
      host.style.opacity = '';
    }
  };
}

/** The second frame after a change is the first that surely shows it. */
function nextPaint(): Promise<void> {
  const twoFrames = new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  );
  return Promise.race([twoFrames, wait(LONGEST_FRAME)]);
}
