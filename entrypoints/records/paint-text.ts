import { leaveOutAlpha } from '@/utils/exports/pdf/decode-png';
import type { Brush, Painter, RgbPicture } from '@/utils/exports/pdf/drawing';

const fontOf = ({ pixels, isBold }: Pick<Brush, 'pixels' | 'isBold'>) =>
  `${isBold ? 'bold ' : ''}${pixels}px "Noto Sans", system-ui, sans-serif`;

const ruler = new OffscreenCanvas(1, 1).getContext('2d');

function measure(text: string, brush: Pick<Brush, 'pixels' | 'isBold'>): number {
  if (!ruler) return text.length * brush.pixels;
  ruler.font = fontOf(brush);
  return ruler.measureText(text).width;
}

function paint(text: string, { isRightToLeft, colour, ...letters }: Brush): RgbPicture | null {
  const width = Math.max(1, Math.ceil(measure(text, letters)));
  const height = Math.ceil(letters.pixels * 1.42);
  const brush = new OffscreenCanvas(width, height).getContext('2d');
  if (!brush) return null;
  fillWhite(brush, width, height);
  brush.font = fontOf(letters);
  brush.fillStyle = colour;
  brush.textBaseline = 'alphabetic';
  brush.direction = isRightToLeft ? 'rtl' : 'ltr';
  brush.textAlign = 'left';
  brush.fillText(text, 0, Math.round(letters.pixels * 1.05));
  return readPixels(brush, width, height);
}

/** A character of private use that no font has: what is drawn for it is the empty box. */
const MISSING = '\u{10fffd}';
/** Marks, joiners and spaces are nothing by themselves. */
const PASSED_OVER = /[\p{M}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
const BOX = 24;
const looks = new Map<string, boolean>();

function has(sign: string): boolean {
  return [...sign].every((letter) => {
    const known = looks.get(letter);
    if (known !== undefined) return known;
    const isThere = PASSED_OVER.test(letter) || !isAlike(letter, MISSING);
    looks.set(letter, isThere);
    return isThere;
  });
}

function isAlike(one: string, other: string): boolean {
  const brush = new OffscreenCanvas(BOX * 2, BOX * 2).getContext('2d', { willReadFrequently: true });
  if (!brush) return false;
  const look = (letter: string) => {
    fillWhite(brush, BOX * 2, BOX * 2);
    brush.font = fontOf({ pixels: BOX, isBold: false });
    brush.fillStyle = '#000';
    brush.fillText(letter, 4, BOX * 1.4);
    return brush.getImageData(0, 0, BOX * 2, BOX * 2).data;
  };
  const shape = look(one);
  return look(other).every((value, at) => value === shape[at]);
}

/** The brush of this browser. */
export const painter: Painter = { paint, measure, has };

export function fillWhite(brush: OffscreenCanvasRenderingContext2D, width: number, height: number): void {
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, width, height);
}

export function readPixels(
  brush: OffscreenCanvasRenderingContext2D,
  width: number,
  height: number,
): RgbPicture {
  const { data } = brush.getImageData(0, 0, width, height);
  return { width, height, rgb: leaveOutAlpha(new Uint8Array(data.buffer)) };
}
