import type { PanelAnchor } from './panel-model';

interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 8;

/**
 * Where the panel's top left corner goes, in CSS pixels: under the comment where there is room, else beside it, else above,
 * and always whole inside the viewport. Docked, it stands in the lower corner, out of the way of the platform's menus.
 */
export function placePanel(
  anchor: PanelAnchor,
  panel: Size,
  viewport: Size,
  isDocked: boolean,
): { left: number; top: number } {
  const far = { left: viewport.width - panel.width - GAP, top: viewport.height - panel.height - GAP };
  const keep = (left: number, top: number) => ({
    left: Math.round(Math.max(GAP, Math.min(left, far.left))),
    top: Math.round(Math.max(GAP, Math.min(top, far.top))),
  });
  if (isDocked) return keep(far.left, far.top);
  if (anchor.bottom + GAP <= far.top) return keep(anchor.left, anchor.bottom + GAP);
  if (anchor.right + GAP <= far.left) return keep(anchor.right + GAP, anchor.top);
  if (anchor.left - GAP - panel.width >= GAP) return keep(anchor.left - GAP - panel.width, anchor.top);
  if (anchor.top - GAP - panel.height >= GAP) return keep(anchor.left, anchor.top - GAP - panel.height);
  return keep(anchor.left, far.top);
}
