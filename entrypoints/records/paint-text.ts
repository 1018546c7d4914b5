import type { Brush, RgbPicture } from '@/utils/exports/pdf/drawing';

const fontOf = ({ pixels, isBold }: Pick<Brush, 'pixels' | 'isBold'>) =>
  `${isBold ? 'bold ' : ''}${pixels}px "Noto Sans", system-ui, sans-serif`;

const ruler = new OffscreenCanvas(1, 1).getContext('2d');

/** How many pixels wide a line is with the fonts of the computer. */
export function measureText(text: string, brush: Pick<Brush, 'pixels' | 'isBold'>): number {
  if (!ruler) return text.length * brush.pixels;
  ruler.font = fontOf(brush);
  return ruler.measureText(text).width;
}

/** Such a line on white, as the brush says; null where there is no canvas. */
export function paintText(text: string, { isRightToLeft, colour, ...letters }: Brush): RgbPicture | null {
  const width = Math.max(1, Math.ceil(measureText(text, letters)));
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
  const rgb = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3)
    rgb.set(data.subarray(from, from + 3), to);
  return { width, height, rgb };
}
