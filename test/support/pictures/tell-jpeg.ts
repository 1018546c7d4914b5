/** 24 × 16 pixels in colours, progressive: ten scans with tables between them, and no word beside them. */
export const PLAIN_JPEG = new Uint8Array(
  Buffer.from(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wgARCAAQABgDAREAAhEBAxEB/8QAFwABAAMAAAAAAAAAAAAAAAAAAwIEBf/EABgBAAMBAQAAAAAAAAAAAAAAAAMEBQIG/9oADAMBAAIQAxAAAAHKoCnKecbbj5qxhxxt/wD/xAAXEAADAQAAAAAAAAAAAAAAAAAAAQMC/9oACAEBAAEFAlkUxTFMUxTP/8QAFhEBAQEAAAAAAAAAAAAAAAAAAgAD/9oACAEDAQE/AQ4aQ0hpDSGl/8QAGREAAwADAAAAAAAAAAAAAAAAAAECAwRR/9oACAECAQE/AXtY+jsdjsdjs//EABQQAQAAAAAAAAAAAAAAAAAAACD/2gAIAQEABj8CX//EABcQAQEBAQAAAAAAAAAAAAAAAABhARD/2gAIAQEAAT8hzSSSS5f/2gAMAwEAAgADAAAAEAPwf//EABURAQEAAAAAAAAAAAAAAAAAAAEg/9oACAEDAQE/EGqqv//EABcRAAMBAAAAAAAAAAAAAAAAAAEg0fH/2gAIAQIBAT8QxDGAD//EABgQAAIDAAAAAAAAAAAAAAAAAAABIGHw/9oACAEBAAE/EM1EACg//9k=',
    'base64',
  ),
);

const [SCAN, END] = [0xda, 0xd9];
const text = (words: string) => [...Buffer.from(words, 'latin1')];
const segment = (marker: number, body: readonly number[]) => {
  const length = body.length + 2;
  return [0xff, marker, length >> 8, length & 255, ...body];
};

/** The same picture in a file that says `words` in every place that a camera, a phone or an editor writes to. */
export function tellJpeg(words: string, orientation: number): Uint8Array<ArrayBuffer> {
  const head = [
    ...segment(0xe0, [...text('JFXX\0\x10'), ...text(words)]),
    ...segment(0xe1, makeExif(words, orientation)),
    ...segment(0xe1, text(`http://ns.adobe.com/xap/1.0/\0<x>${words}</x>`)),
    ...segment(0xe2, text(`ICC_PROFILE\0\x01\x01${words}`)),
    ...segment(0xed, text(`Photoshop 3.0\0${words}`)),
    ...segment(0xee, text(words)),
    ...segment(0xfe, text(words)),
  ];
  const jfif = 2 + 18;
  const out = [...PLAIN_JPEG.subarray(0, jfif), ...head];
  // The length and the size of the thumbnail, which is one pixel and says the words behind it.
  out.splice(4, 2, 0, 16 + 3 + words.length);
  out.splice(18, 2, 1, 1, ...text(`abc${words}`));
  for (const [at, byte] of PLAIN_JPEG.entries()) {
    if (at < jfif) continue;
    if (byte === 0xff && [SCAN, END].includes(PLAIN_JPEG[at + 1] ?? 0))
      out.push(...segment(0xfe, text(words)));
    out.push(byte);
  }
  return new Uint8Array([...out, ...text(words), ...PLAIN_JPEG]);
}

/** Exif in little-endian: which way is up, and a description. */
function makeExif(words: string, orientation: number): number[] {
  const entry = (tag: number, type: number, count: number, value: number) => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16LE(tag, 0);
    bytes.writeUInt16LE(type, 2);
    bytes.writeUInt32LE(count, 4);
    bytes.writeUInt32LE(value, 8);
    return [...bytes];
  };
  const entries = [entry(0x010e, 2, words.length + 1, 38), entry(0x0112, 3, 1, orientation)].flat();
  return [...text('Exif\0\0II'), 42, 0, 8, 0, 0, 0, 2, 0, ...entries, 0, 0, 0, 0, ...text(`${words}\0`)];
}
