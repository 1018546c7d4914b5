import type { Area } from './visible-band';

/**
 * Cuts a part out of a picture of the visible tab. `area` is in CSS pixels of the page's viewport, `ratio` its device
 * pixel ratio; `withheld` are parts of the page that must not be in it and are painted over, to whole pixels. Returns
 * base64 of a PNG; throws when the area lies outside the picture.
 */
export async function cropPicture(
  picture: Blob,
  area: Area,
  ratio: number,
  withheld: readonly Area[] = [],
): Promise<string> {
  const whole = await createImageBitmap(picture);
  const left = clamp(Math.round(area.x * ratio), whole.width);
  const top = clamp(Math.round(area.y * ratio), whole.height);
  const width = clamp(Math.round((area.x + area.width) * ratio), whole.width) - left;
  const height = clamp(Math.round((area.y + area.height) * ratio), whole.height) - top;
  if (width < 1 || height < 1) throw new RangeError('The area lies outside the picture');
  const canvas = new OffscreenCanvas(width, height);
  const brush = canvas.getContext('2d');
  brush?.drawImage(whole, left, top, width, height, 0, 0, width, height);
  for (const hidden of withheld) {
    const [x, y] = [Math.floor(hidden.x * ratio), Math.floor(hidden.y * ratio)];
    const [right, bottom] = [hidden.x + hidden.width, hidden.y + hidden.height].map((edge) => edge * ratio);
    brush?.fillRect(x - left, y - top, Math.ceil(right ?? x) - x, Math.ceil(bottom ?? y) - y);
  }
  whole.close();
  const png = await canvas.convertToBlob({ type: 'image/png' });
  return toBase64(new Uint8Array(await png.arrayBuffer()));
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}

/** String.fromCharCode takes only so many arguments at a time. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary);
}
