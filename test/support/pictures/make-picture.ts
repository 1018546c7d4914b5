const ascii = (text: string) => [...new TextEncoder().encode(text)];
const u16 = (value: number) => [(value >> 8) & 255, value & 255];
const u32 = (value: number) => [...u16(value >>> 16), ...u16(value)];

interface Told {
  readonly artist?: string;
  readonly copyright?: string;
  /** Degrees north. */
  readonly latitude?: number;
}

/** Exif data (big-endian TIFF) that tells just this. */
function makeExif({ artist, copyright, latitude }: Told): number[] {
  const texts = [
    { tag: 0x013b, text: artist },
    { tag: 0x8298, text: copyright },
  ].flatMap(({ tag, text }) => (text === undefined ? [] : [{ tag, bytes: [...ascii(text), 0, 0, 0, 0] }]));
  const count = texts.length + (latitude === undefined ? 0 : 1);
  let free = 8 + 2 + count * 12 + 4;
  const [entries, data]: [number[], number[]] = [[], []];
  for (const { tag, bytes } of texts) {
    entries.push(...u16(tag), ...u16(2), ...u32(bytes.length), ...u32(free));
    data.push(...bytes);
    free += bytes.length;
  }
  if (latitude !== undefined) {
    entries.push(...u16(0x8825), ...u16(4), ...u32(1), ...u32(free));
    const north = [...u16(1), ...u16(2), ...u32(2), ...ascii('N'), 0, 0, 0];
    const degrees = [...u16(2), ...u16(5), ...u32(3), ...u32(free + 2 + 24 + 4)];
    const value = [
      ...u32(Math.round(latitude * 1_000)),
      ...u32(1_000),
      ...u32(0),
      ...u32(1),
      ...u32(0),
      ...u32(1),
    ];
    data.push(...u16(2), ...north, ...degrees, ...u32(0), ...value);
  }
  return [...ascii('MM'), ...u16(42), ...u32(8), ...u16(count), ...entries, ...u32(0), ...data];
}

const chunk = (type: string, data: number[]) => [...u32(data.length), ...ascii(type), ...data, ...u32(0)];
const box = (type: string, data: number[]) => [...u32(data.length + 8), ...ascii(type), ...data];
const little = (value: number) => u32(value).toReversed();
const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const START = [0xff, 0xd8];
const END = [0xff, 0xda, 0, 2, 0xff, 0xd9];

function makeJpeg(data: number[], name: string): File {
  const bytes = new Uint8Array([...START, 0xff, 0xe1, ...u16(data.length + 2), ...data, ...END]);
  return new File([bytes], name, { type: 'image/jpeg' });
}

function makeHeic(exif: number[]): number[] {
  const head = box('ftyp', [...ascii('heic'), ...u32(0), ...ascii('mif1heic')]);
  const infe = box('infe', [2, 0, 0, 0, ...u16(1), ...u16(0), ...ascii('Exif'), 0]);
  const iinf = box('iinf', [0, 0, 0, 0, ...u16(1), ...infe]);
  const payload = [...u32(6), ...ascii('Exif'), 0, 0, ...exif];
  const iloc = (offset: number) =>
    box('iloc', [
      0,
      0,
      0,
      0,
      0x44,
      0,
      ...u16(1),
      ...u16(1),
      ...u16(0),
      ...u16(1),
      ...u32(offset),
      ...u32(payload.length),
    ]);
  const meta = (offset: number) => box('meta', [0, 0, 0, 0, ...iinf, ...iloc(offset)]);
  const offset = head.length + meta(0).length + 8;
  return [...head, ...meta(offset), ...box('mdat', payload)];
}

const makers = {
  'image/jpeg': (exif: number[]) => {
    const data = [...ascii('Exif'), 0, 0, ...exif];
    return [...START, 0xff, 0xe1, ...u16(data.length + 2), ...data, ...END];
  },
  'image/png': (exif: number[]) => [
    ...PNG_START,
    ...chunk('IHDR', [...u32(1), ...u32(1), 8, 0, 0, 0, 0]),
    ...chunk('eXIf', exif),
    ...chunk('IEND', []),
  ],
  'image/webp': (exif: number[]) => {
    const padded = exif.length % 2 ? [...exif, 0] : exif;
    const body = [
      ...ascii('VP8X'),
      ...[little(10), [8], Array.from({ length: 9 }, () => 0)].flat(),
      ...ascii('EXIF'),
      ...little(exif.length),
      ...padded,
    ];
    return [...ascii('RIFF'), ...little(body.length + 4), ...ascii('WEBP'), ...body];
  },
  'image/heic': makeHeic,
};

export type PictureType = keyof typeof makers;
export const PICTURE_TYPES = Object.keys(makers) as PictureType[];

/** The smallest file of its kind that a reader of metadata takes; no picture can be seen in it. */
export function makePicture(type: PictureType, told: Told, name = 'bild'): File {
  return new File([new Uint8Array(makers[type](makeExif(told)))], name, { type });
}

/** A JPEG whose Exif data is rubbish. */
export function makeBrokenJpeg(name = 'bild.jpg'): File {
  const data = [...ascii('Exif'), 0, 0, ...ascii('this is no Exif data')];
  return makeJpeg(data, name);
}

/** A JPEG with an XMP packet and nothing else. */
export function makeJpegWithXmp(inner: string, name = 'bild.jpg'): File {
  const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">${inner}</rdf:Description></rdf:RDF></x:xmpmeta>`;
  const data = [...ascii('http://ns.adobe.com/xap/1.0/'), 0, ...ascii(packet)];
  return makeJpeg(data, name);
}
