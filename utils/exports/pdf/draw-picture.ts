import type { DocumentPicture } from '@/utils/exports/document/record-document';
import type { DocumentWords } from '@/utils/exports/document/document-setting';
import type { ArchivePdf } from './archive-pdf';
import { decodePng } from './decode-png';
import type { Drawing } from './drawing';
import { embedJpeg, embedPacked, embedPixels } from './embed-picture';
import { packPixels } from './pack-pixels';
import type { PdfWriter } from './pdf-writer';
import type { Element } from './structure';

/** Puts a picture with its caption on the page, or the sentence that says why it cannot be shown. Never silent. */
export async function drawPicture(
  writer: PdfWriter,
  parent: Element,
  picture: DocumentPicture,
  drawing: Drawing,
  words: DocumentWords,
): Promise<void> {
  const { bytes, mediaType, name, caption } = picture;
  const state = bytes === null ? picture.fault : await drawBytes(writer, parent, picture, drawing, words);
  writer.paragraph(parent, state ?? caption, { size: 9, colour: '#444444', after: 8 });
  if (state === null) return;
  writer.paragraph(parent, `${name}, ${mediaType}`, { size: 9, colour: '#444444', after: 8 });
}

/** Null when it is drawn, otherwise why not. */
async function drawBytes(
  writer: PdfWriter,
  parent: Element,
  { bytes, mediaType, name, caption }: DocumentPicture,
  drawing: Drawing,
  words: DocumentWords,
): Promise<string | null> {
  if (bytes === null) return words.translate('picture.unreadable', { name });
  const { pdf } = writer;
  const jpeg = mediaType === 'image/jpeg' ? openJpeg(pdf, bytes) : null;
  if (jpeg) {
    writer.figure(parent, embedJpeg(pdf, jpeg, bytes), jpeg, caption);
    return null;
  }
  const packed = mediaType === 'image/png' ? packPixels(bytes, drawing.deflate) : null;
  if (packed) {
    writer.figure(parent, embedPacked(pdf, packed), packed, caption);
    return null;
  }
  const decoded =
    (mediaType === 'image/png' ? decodePng(bytes) : null) ??
    (await drawing.decodePicture?.(bytes, mediaType).catch(() => null)) ??
    null;
  if (decoded) {
    writer.figure(parent, embedPixels(pdf, decoded), decoded, caption);
    return null;
  }
  const isOurs = mediaType === 'image/png';
  return words.translate(isOurs ? 'picture.unreadable' : 'picture.unsupported', { name, mediaType });
}

interface OpenedJpeg {
  readonly width: number;
  readonly height: number;
  /** As EXIF says: 1 is upright. */
  readonly orientation: number;
  readonly bits: number;
  readonly colorSpace: string;
}

/**
 * A JPEG goes into the file as it is, when it is one that PDF/A takes (grey or RGB; CMYK would need a profile of its
 * own, ISO 19005-1, 6.2.3) and is whole as far as its markers tell.
 */
function openJpeg(pdf: ArchivePdf, bytes: Uint8Array<ArrayBuffer>): OpenedJpeg | null {
  const isWhole = bytes.at(-2) === 0xff && bytes.at(-1) === 0xd9;
  try {
    const opened = pdf.openPicture(bytes) as OpenedJpeg;
    const isTaken = opened.bits === 8 && /^Device(RGB|Gray)$/.test(opened.colorSpace);
    return isWhole && isTaken && opened.width > 0 && opened.height > 0 ? opened : null;
  } catch {
    return null;
  }
}
