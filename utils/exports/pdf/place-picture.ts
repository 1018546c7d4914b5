import { BOTTOM, INNER_WIDTH, MARGIN, PAGE } from './pages';
import { toNumber } from './pdf-string';

/** What a picture is and how it is turned (EXIF 2.3, tag 274); left out: upright. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly orientation?: number;
}

/** How large it is drawn where there is a page for it, in points. */
export function fitPicture({
  width,
  height,
  orientation = 1,
}: PictureSize): readonly [width: number, height: number] {
  const [wide, high] = orientation > 4 ? [height, width] : [width, height];
  const scale = Math.min(INNER_WIDTH / wide, (BOTTOM - MARGIN.top - 40) / high, POINTS_OF_PIXEL);
  return [wide * scale, high * scale];
}

/** 96 pixels of a screen are 72 points. */
const POINTS_OF_PIXEL = 0.75;

/** Turns, mirrors and stretches a unit square: how its axes lie in the box, and where its lower left corner is. */
const TURNS: Readonly<Record<number, readonly [number, number, number, number, number, number]>> = {
  1: [1, 0, 0, 1, 0, 0],
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, -1, -1, 0, 1, 1],
  6: [0, -1, 1, 0, 0, 1],
  7: [0, 1, 1, 0, 0, 0],
  8: [0, 1, -1, 0, 1, 0],
};
const UPRIGHT = [1, 0, 0, 1, 0, 0] as const;

/** Draws a picture of the file upright into a box; points from the upper left corner. */
export function placePicture(
  picture: number,
  [x, y, width, height]: readonly [number, number, number, number],
  { orientation = 1 }: PictureSize,
): string {
  const [a, b, c, d, e, f] = TURNS[orientation] ?? UPRIGHT;
  const bottom = PAGE.height - y - height;
  const matrix = [a * width, b * height, c * width, d * height, x + e * width, bottom + f * height];
  return `q ${matrix.map(toNumber).join(' ')} cm/P${picture} Do Q`;
}
