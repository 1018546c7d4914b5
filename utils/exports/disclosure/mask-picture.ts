import type { DocumentWords } from '@/utils/exports/document/document-setting';
import type { DocumentPicture } from '@/utils/exports/document/record-document';
import { decodePng } from '@/utils/exports/pdf/decode-png';
import { barePicture } from './bare-picture';
import { encodePng } from './encode-png';
import type { MaskArea, NumberedMask } from './mask';

/** A picture as it may be shown, and the numbers of the masks that hid something of it. */
export interface MaskedPicture {
  readonly picture: DocumentPicture;
  readonly hidden: Iterable<number>;
}

/**
 * Paints the areas over that the masks of its record mark in it, or leaves it out whole: when a mask says so, when
 * it cannot be decoded, or when `goesUnmarked` and nobody has marked an area in it. One that is shown is bare.
 */
export async function maskPicture(
  picture: DocumentPicture,
  masks: readonly NumberedMask[],
  goesUnmarked: boolean,
  words: DocumentWords,
): Promise<MaskedPicture> {
  const own = masks.flatMap(({ mask, number }) =>
    mask.kind === 'picture' && mask.part === picture.name ? [{ area: mask.area, number }] : [],
  );
  if (own.length === 0 && !goesUnmarked) return { picture: barePicture(picture), hidden: [] };
  const numbers = own.map(({ number }) => number);
  const areas = own.flatMap(({ area, number }) => (area ? [{ area, number }] : []));
  const isPainted = own.length > 0 && areas.length === own.length;
  const bytes = isPainted && picture.read ? await picture.read() : null;
  const painted = bytes && (await paintOver(bytes, areas));
  if (painted) {
    const { bytes: anew, hidden } = painted;
    return { picture: { ...picture, mediaType: 'image/png', read: async () => anew }, hidden };
  }
  const fault = words.translate('mask.picture-left-out', { number: numbers.join(', ') || '–' });
  return { picture: { ...picture, read: null, fault }, hidden: numbers };
}

/** The picture anew with the areas black, and which of them lie in it; null when it cannot be decoded, and then it is left out. */
async function paintOver(
  bytes: Uint8Array,
  areas: readonly { readonly area: MaskArea; readonly number: number }[],
): Promise<{ bytes: Uint8Array<ArrayBuffer>; hidden: ReadonlySet<number> } | null> {
  const picture = decodePng(bytes);
  if (!picture) return null;
  const { width, height, rgb } = picture;
  const hidden = new Set<number>();
  for (const { area, number } of areas)
    for (let y = Math.max(0, Math.floor(area.y)); y < Math.min(height, Math.ceil(area.y + area.height)); y++)
      for (
        let x = Math.max(0, Math.floor(area.x));
        x < Math.min(width, Math.ceil(area.x + area.width));
        x++
      ) {
        rgb.fill(0, (y * width + x) * 3, (y * width + x) * 3 + 3);
        hidden.add(number);
      }
  return { bytes: await encodePng(picture), hidden };
}
