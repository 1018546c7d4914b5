import type { DocumentPicture } from '@/utils/exports/document/record-document';
import type { DocumentWords } from '@/utils/exports/document/document-setting';
import type { ArchivePdf } from './archive-pdf';
import { decodePng } from './decode-png';
import type { Drawing } from './drawing';
import { embedJpeg, embedPacked, embedPixels } from './embed-picture';
import { packPixels } from './pack-pixels';
import type { PdfWriter } from './pdf-writer';
import type { PictureSize } from './place-picture';
import type { Element } from './structure';

/** A picture in the file, not yet on a page; or the sentence that says why it cannot be shown. */
export type OpenedPicture = { readonly id: number; readonly size: PictureSize } | string;

/** Reads a picture and puts it into the file as one that PDF/A takes. */
export async function openPicture(
  { pdf }: PdfWriter,
  { read, mediaType, name, fault }: DocumentPicture,
  drawing: Drawing,
  words: DocumentWords,
): Promise<OpenedPicture> {
  const bytes = read && (await read());
  if (!bytes) return fault ?? words.translate('picture.unreadable', { name });
  const jpeg = mediaType === 'image/jpeg' ? readJpeg(pdf, bytes) : null;
  if (jpeg) return { id: embedJpeg(pdf, jpeg, bytes), size: jpeg };
  const packed = mediaType === 'image/png' ? packPixels(bytes, drawing.deflate) : null;
  if (packed) return { id: embedPacked(pdf, packed), size: packed };
  const decoded =
    (mediaType === 'image/png' ? decodePng(bytes) : null) ??
    (await drawing.decodePicture?.(bytes, mediaType).catch(() => null)) ??
    null;
  if (decoded) return { id: embedPixels(pdf, decoded), size: decoded };
  const isOurs = mediaType === 'image/png';
  return words.translate(isOurs ? 'picture.unreadable' : 'picture.unsupported', { name, mediaType });
}

/** Puts a picture with its caption on the page, or what is said in its place. Never silent. */
export function drawPicture(
  { figure, paragraph }: PdfWriter,
  parent: Element,
  { name, mediaType, caption }: DocumentPicture,
  opened: OpenedPicture,
): void {
  const style = { size: 9, colour: '#444444', after: 8 } as const;
  if (typeof opened !== 'string') {
    figure(parent, opened.id, opened.size, caption);
    paragraph(parent, caption, style);
    return;
  }
  paragraph(parent, opened, { ...style, after: 2 });
  paragraph(parent, `${name}, ${mediaType}`, style);
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
function readJpeg(pdf: ArchivePdf, bytes: Uint8Array<ArrayBuffer>): OpenedJpeg | null {
  const isWhole = bytes.at(-2) === 0xff && bytes.at(-1) === 0xd9;
  try {
    const opened = pdf.openPicture(bytes) as OpenedJpeg;
    const isTaken = opened.bits === 8 && /^Device(RGB|Gray)$/.test(opened.colorSpace);
    return isWhole && isTaken && opened.width > 0 && opened.height > 0 ? opened : null;
  } catch {
    return null;
  }
}
