import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import type { Drawing, FontFiles } from '@/utils/exports/pdf/drawing';

const FOLDER = new URL('../../public/fonts/', import.meta.url);

let fonts: FontFiles | null = null;

/** Fonts from the project's own folder and no canvas: characters without a font are written as their numbers. */
export function drawInNode(): Drawing {
  return {
    deflate: (bytes, level) => deflateSync(bytes, { level }),
    loadFonts: async () =>
      (fonts ??= {
        regular: read('noto-sans-regular.ttf'),
        bold: read('noto-sans-bold.ttf'),
        emoji: read('noto-emoji.ttf'),
      }),
    painter: null,
    decodePicture: null,
  };
}

function read(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(fileURLToPath(new URL(name, FOLDER))));
}
