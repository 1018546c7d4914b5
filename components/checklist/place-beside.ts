import type { ComposerPlace } from './checklist-model';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels. A list narrower than `NARROWEST` cannot be read. */
const GAP = 8;
const WIDTH = 330;
const NARROWEST = 240;

/**
 * Where the list's top left corner goes and how wide it is, in CSS pixels: beside the composer, on the right where there
 * is room, else on the left, narrower where both are narrow, else in the upper right corner; always whole inside the
 * viewport. It lies over the composer only when nothing else is left, since the composer's own buttons stand there.
 */
export function placeBeside(
  composer: ComposerPlace,
  { height }: Pick<Size, 'height'>,
  viewport: Size,
): { left: number; top: number; width: number } {
  const right = viewport.width - composer.right - 2 * GAP;
  const left = composer.left - 2 * GAP;
  const top = Math.round(Math.max(GAP, Math.min(composer.top, viewport.height - height - GAP)));
  const isRight = right >= Math.min(left, WIDTH);
  const width = Math.floor(Math.min(WIDTH, isRight ? right : left));
  if (width < NARROWEST)
    return { left: Math.max(GAP, Math.round(viewport.width - WIDTH - GAP)), top: GAP, width: WIDTH };
  return { left: Math.round(isRight ? composer.right + GAP : composer.left - GAP - width), top, width };
}
