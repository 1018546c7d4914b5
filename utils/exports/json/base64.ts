/** How many bytes become characters in one call; a longer list of arguments overflows the stack. */
const STRETCH = 0x8000 - (0x8000 % 3);

/** Base64 without line breaks (RFC 4648 §4). */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += STRETCH)
    text += btoa(String.fromCharCode(...bytes.subarray(start, start + STRETCH)));
  return text;
}

/** The bytes again; null when the text is not base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
