import type { ComposerPlace } from './checklist-model';

interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 8;

/**
 * Where the list's top left corner goes, in CSS pixels: beside the composer, on the right where there is room, else on the
 * left, else in the upper right corner; always whole inside the viewport.
 */
export function placeBeside(
  composer: ComposerPlace,
  list: Size,
  viewport: Size,
): { left: number; top: number } {
  const farLeft = viewport.width - list.width - GAP;
  const top = Math.round(Math.max(GAP, Math.min(composer.top, viewport.height - list.height - GAP)));
  if (composer.right + GAP <= farLeft) return { left: Math.round(composer.right + GAP), top };
  const before = composer.left - GAP - list.width;
  if (before >= GAP) return { left: Math.round(before), top };
  return { left: Math.max(GAP, Math.round(farLeft)), top: GAP };
}
