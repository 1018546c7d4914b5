import type { ArchivePdf } from './archive-pdf';
import type { RgbPicture } from './drawing';
import type { PackedPixels } from './pack-pixels';

/** Puts opaque pixels into the file; returns the number of the object. */
export function embedPixels(pdf: ArchivePdf, { width, height, rgb }: RgbPicture): number {
  const id = pdf.reserve();
  pdf.packStream(id, entriesOf(width, height, 'DeviceRGB'), rgb);
  return id;
}

/** The same with pixels that are packed as PNG packs them (ISO 32000-1, 7.4.4.4). */
export function embedPacked(pdf: ArchivePdf, { width, height, channels, bytes }: PackedPixels): number {
  const id = pdf.reserve();
  const space = channels === 3 ? 'DeviceRGB' : 'DeviceGray';
  const how = `/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors ${channels}/Columns ${width}>>`;
  pdf.writeStream(id, `${entriesOf(width, height, space)}${how}`, bytes);
  return id;
}

/** A JPEG goes in as it is. */
export function embedJpeg(
  pdf: ArchivePdf,
  { width, height, colorSpace }: { width: number; height: number; colorSpace: string },
  bytes: Uint8Array,
): number {
  const id = pdf.reserve();
  pdf.writeStream(id, `${entriesOf(width, height, colorSpace)}/Filter/DCTDecode`, bytes);
  return id;
}

function entriesOf(width: number, height: number, space: string): string {
  return `/Type/XObject/Subtype/Image/BitsPerComponent 8/Width ${width}/Height ${height}/ColorSpace/${space}`;
}
