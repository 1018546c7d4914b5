import { joinBytes } from '@/utils/exports/join-bytes';

/** bytes */
const ENOUGH = 1 << 17;

/** Bytes on their way out. Lines are gathered and become bytes together. */
export function createInk() {
  let text = '';
  let size = 0;
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  const gather = () => {
    if (text !== '') chunks.push(toBytes(text));
    text = '';
  };
  return {
    /** A line or a stream of bytes; returns how many bytes it will be. */
    write(data: string | Uint8Array): number {
      size += data.length;
      if (typeof data === 'string') {
        text += `${data}\n`;
        return data.length + 1;
      }
      gather();
      chunks.push(new Uint8Array(data));
      return data.length;
    },
    /** True when there is enough of it to be worth handing on. */
    isFull: (): boolean => size > ENOUGH,
    /** What was written since last asked. */
    take(): Uint8Array<ArrayBuffer> {
      gather();
      size = 0;
      const taken = joinBytes(chunks);
      chunks = [];
      return taken;
    },
  };
}

export type Ink = ReturnType<typeof createInk>;

const encoder = new TextEncoder();

/** A character is a byte (Latin-1); that is what PDF is written in. */
export function toBytes(text: string): Uint8Array<ArrayBuffer> {
  // By far the fastest way, and right where all is ASCII: nearly always.
  const plain = encoder.encode(text);
  if (plain.length === text.length) return plain;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
