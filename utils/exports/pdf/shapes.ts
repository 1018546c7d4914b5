import { fillOf } from './look';
import { fromBottom } from './pages';
import { toNumber } from './pdf-string';

/** x, y of the upper left corner, width and height; points from the upper left corner of the page. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** A filled area; `colour` as `#444444`. */
export function drawArea(box: Box, colour: string): string {
  return `q ${fillOf(colour)} ${toRectangle(box)} re f Q`;
}

/** A hair line around a picture, whose own edge may be as white as the paper. */
export function drawHairLine(box: Box): string {
  return `q 0.8 0.8 0.8 RG 0.5 w ${toRectangle(box)} re S Q`;
}

/** Dots that lead the eye along a line. */
export function drawDots(from: number, to: number, y: number): string {
  const level = fromBottom(y - 0.5);
  const path = `${toNumber(from)} ${level} m ${toNumber(Math.max(from, to))} ${level} l S`;
  return `q 0.5 0.5 0.5 RG 0.8 w 1 J [0 3.5] 0 d ${path} Q`;
}

function toRectangle([x, y, width, height]: Box): string {
  return `${toNumber(x)} ${fromBottom(y + height)} ${toNumber(width)} ${toNumber(height)}`;
}
