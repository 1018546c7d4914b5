import { zlibSync, type DeflateOptions } from 'fflate';
import { browser } from 'wxt/browser';
import { MOST_PIXELS, type Drawing, type FontFiles, type RgbPicture } from '@/utils/exports/pdf/drawing';
import { fillWhite, painter, readPixels } from './paint-text';

/** Fonts that come with the extension, and the browser's own brush for everything that they do not cover. */
export function drawInBrowser(): Drawing {
  let fonts: Promise<FontFiles> | null = null;
  return {
    deflate,
    loadFonts: () => (fonts ??= loadFonts()),
    painter,
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

async function decodePicture(bytes: Uint8Array<ArrayBuffer>, mediaType: string): Promise<RgbPicture | null> {
  try {
    const bitmap = await createImageBitmap(new Blob([bytes], { type: mediaType }));
    const { width, height } = bitmap;
    if (width * height > MOST_PIXELS) return null;
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
