import { zlibSync, type DeflateOptions } from 'fflate';
import { browser } from 'wxt/browser';
import type { Brush, Drawing, FontFiles, RgbPicture } from '@/utils/exports/pdf/drawing';

/** Fonts that come with the extension, and the browser's own brush for everything that they do not cover. */
export function drawInBrowser(): Drawing {
  let fonts: Promise<FontFiles> | null = null;
  return {
    deflate,
    loadFonts: () => (fonts ??= loadFonts()),
    paintText,
    measureText,
    decodePicture,
  };
}

function deflate(bytes: Uint8Array, level: number): Uint8Array {
  return zlibSync(bytes, { level: level as DeflateOptions['level'] });
}

async function loadFonts(): Promise<FontFiles> {
  const [regular, bold, emoji] = await Promise.all(
    (['/fonts/noto-sans-regular.ttf', '/fonts/noto-sans-bold.ttf', '/fonts/noto-emoji.ttf'] as const).map(
      async (path) =>
        new Uint8Array(await (await fetch(browser.runtime.getURL(path as never))).arrayBuffer()),
    ),
  );
  if (!regular || !bold || !emoji) throw new Error('The fonts of the extension are missing.');
  return { regular, bold, emoji };
}

const fontOf = ({ pixels, isBold }: Pick<Brush, 'pixels' | 'isBold'>) =>
  `${isBold ? 'bold ' : ''}${pixels}px "Noto Sans", system-ui, sans-serif`;

const ruler = new OffscreenCanvas(1, 1).getContext('2d');

function measureText(text: string, brush: Pick<Brush, 'pixels' | 'isBold'>): number {
  if (!ruler) return text.length * brush.pixels;
  ruler.font = fontOf(brush);
  return ruler.measureText(text).width;
}

function paintText(text: string, { isRightToLeft, colour, ...letters }: Brush): RgbPicture | null {
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

async function decodePicture(bytes: Uint8Array<ArrayBuffer>, mediaType: string): Promise<RgbPicture | null> {
  try {
    const bitmap = await createImageBitmap(new Blob([bytes], { type: mediaType }));
    const { width, height } = bitmap;
    const brush = new OffscreenCanvas(width, height).getContext('2d');
    if (!brush) return null;
    fillWhite(brush, width, height);
    brush.drawImage(bitmap, 0, 0);
    bitmap.close();
    return readPixels(brush, width, height);
  } catch {
    return null;
  }
}

function fillWhite(brush: OffscreenCanvasRenderingContext2D, width: number, height: number): void {
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, width, height);
}

function readPixels(brush: OffscreenCanvasRenderingContext2D, width: number, height: number): RgbPicture {
  const { data } = brush.getImageData(0, 0, width, height);
  const rgb = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3)
    rgb.set(data.subarray(from, from + 3), to);
  return { width, height, rgb };
}
