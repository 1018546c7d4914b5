import type { Page } from 'playwright-core';
import type { RgbPicture } from '@/utils/exports/pdf/drawing';

/** What nothing else on the stand-ins is painted with. */
const INK = [0, 200, 0];

/** Something over the page: its own mark, what it holds, and its box in the view, CSS pixels. */
export interface MadeOverlay {
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: { readonly tag: string; readonly attributes: Readonly<Record<string, string>> };
  readonly box: readonly [left: number, top: number, width: number, height: number];
}

/**
 * Draws such things in the shapes of test/fixtures/(facebook|instagram)/reading/private-overlays, each in a frame over the whole
 * view, element by element: the page's policy allows no HTML from text. Returns the HTML of the page.
 */
export async function drawOverlays(page: Page, overlays: readonly MadeOverlay[]): Promise<string> {
  return page.evaluate(
    ({ list, ink }) => {
      const make = (tag: string, attributes: Readonly<Record<string, string>>, css = '') => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        element.style.cssText = css;
        return element;
      };
      for (const { attributes, inside, box } of list) {
        const [left, top, width, height] = box;
        const frame = make('div', {}, 'position:fixed;inset:0;pointer-events:none;z-index:1');
        const place = `position:absolute;left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
        const window = make('div', attributes, `${place};pointer-events:auto;background:rgb(${ink.join()})`);
        const held = make(inside.tag, inside.attributes);
        held.textContent = 'Between you and me';
        window.append(held);
        frame.append(window);
        document.body.append(frame);
      }
      return document.body.innerHTML;
    },
    { list: overlays, ink: INK },
  );
}

/** How many pixels of a picture show anything of them. */
export function countPrivate({ rgb, width, height }: RgbPicture): number {
  return Array.from({ length: width * height }, (_, pixel) => pixel * 3).filter((at) =>
    INK.every((part, channel) => rgb[at + channel] === part),
  ).length;
}

/** Whether that part of a picture is painted over, every pixel of it. */
export function isPainted({ rgb, width }: RgbPicture, [x, y, across, down]: MadeOverlay['box']): boolean {
  for (let row = y; row < y + down; row++)
    if (rgb.subarray((row * width + x) * 3, (row * width + x + across) * 3).some((part) => part !== 0))
      return false;
  return true;
}
