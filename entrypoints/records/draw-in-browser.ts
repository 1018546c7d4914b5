import { browser } from 'wxt/browser';
import type { Drawing, FontFiles, RgbPicture } from '@/utils/exports/pdf/drawing';

/** Fonts that come with the extension, and the browser's own brush for everything that they do not cover. */
export function drawInBrowser(): Drawing {
  let fonts: Promise<FontFiles> | null = null;
  return { loadFonts: () => (fonts ??= loadFonts()), paintText, measureText, decodePicture };
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

const fontOf = (pixels: number) => `${pixels}px "Noto Sans", system-ui, sans-serif`;

const ruler = new OffscreenCanvas(1, 1).getContext('2d');

function measureText(text: string, pixels: number): number {
  if (!ruler) return text.length * pixels;
  ruler.font = fontOf(pixels);
  return ruler.measureText(text).width;
}

function paintText(text: string, pixels: number, isRightToLeft: boolean): RgbPicture | null {
  const width = Math.max(1, Math.ceil(measureText(text, pixels)));
  const height = Math.ceil(pixels * 1.42);
  const brush = new OffscreenCanvas(width, height).getContext('2d');
  if (!brush) return null;
  fillWhite(brush, width, height);
  brush.font = fontOf(pixels);
  brush.fillStyle = '#000';
  brush.textBaseline = 'alphabetic';
  brush.direction = isRightToLeft ? 'rtl' : 'ltr';
  brush.textAlign = 'left';
  brush.fillText(text, 0, Math.round(pixels * 1.05));
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
