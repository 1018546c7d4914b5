import ExifReader from 'exifreader';
import type { PictureFacts } from '@/utils/checks/check';

/** Bytes; nobody publishes a larger picture, and reading one would hold up the page. */
const LARGEST = 60_000_000;
const LONGEST_TEXT = 200;

type Tags = Readonly<Record<string, unknown>>;

/** The tags that say the same in Exif, IPTC, XMP and PNG, the most telling first. */
const HOLDER = ['Copyright', 'Copyright Notice', 'rights', 'Rights'];
const CREATOR = ['Artist', 'By-line', 'creator', 'Creator', 'Author', 'XPAuthor'];
const LICENCE = ['UsageTerms', 'License', 'license', 'LicensorURL', 'WebStatement'];
const POSITION = ['GPSLatitude'];

/**
 * What the file of a picture tells (JPEG, PNG, HEIC, AVIF, WebP, GIF, TIFF), read here and sent nowhere. Null for what
 * is no such picture, is too large, or is broken.
 */
export async function readPicture(file: File): Promise<PictureFacts | null> {
  if (file.size > LARGEST || file.type.startsWith('video/')) return null;
  try {
    const groups = await ExifReader.load(await file.arrayBuffer(), { expanded: true, async: true });
    // A block that is there and tells nothing could not be read.
    if ([groups.exif, groups.xmp, groups.iptc].some((block) => block && Object.keys(block).length === 0))
      return null;
    const tags: Tags = { ...groups.png, ...groups.pngText, ...groups.xmp, ...groups.iptc, ...groups.exif };
    return {
      fileName: file.name.slice(0, LONGEST_TEXT),
      rightsHolder: pick(tags, HOLDER),
      creator: pick(tags, CREATOR),
      licence: pick(tags, LICENCE),
      hasPosition: groups.gps?.Latitude !== undefined || pick(tags, POSITION) !== null,
    };
  } catch {
    return null;
  }
}

function pick(tags: Tags, names: readonly string[]): string | null {
  for (const name of names) {
    const text = (tags[name] as { readonly description?: unknown } | undefined)?.description;
    const plain = typeof text === 'string' ? text.replace(/[\p{C}\s]+/gu, ' ').trim() : '';
    if (plain !== '') return plain.slice(0, LONGEST_TEXT);
  }
  return null;
}
