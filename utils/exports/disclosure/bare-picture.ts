import type { DocumentPicture } from '@/utils/exports/document/record-document';
import { decodePng } from '@/utils/exports/pdf/decode-png';
import { bareJpeg } from './bare-jpeg';
import { encodePng } from './encode-png';

/**
 * The picture with what can be seen in it and nothing else: what else its file tells (place, camera, names, a thumbnail
 * from before it was cut) nobody has looked at who decided what to hide. JPEG and PNG go into a PDF as they are packed;
 * whatever else there is, or cannot be read here, is drawn from its pixels and needs nothing.
 */
export function barePicture(picture: DocumentPicture): DocumentPicture {
  const { read, mediaType } = picture;
  const bare = BARE[mediaType];
  if (!read || !bare) return picture;
  return {
    ...picture,
    read: async () => {
      const bytes = await read();
      return bytes && (await bare(bytes));
    },
  };
}

const BARE: Readonly<
  Record<
    string,
    (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>
  >
> = {
  'image/jpeg': bareJpeg,
  'image/png': async (bytes) => {
    const pixels = decodePng(bytes);
    return pixels ? encodePng(pixels) : bytes;
  },
};
