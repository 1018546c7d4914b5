import type { EvidencePart } from './record';

/** null: the bytes are lost */
const held = new WeakMap<EvidencePart, Uint8Array<ArrayBuffer> | null>();

/** A part whose bytes are in memory already; they become a blob only for those who want one. */
export function holdPart(part: Omit<EvidencePart, 'bytes'>, bytes: Uint8Array<ArrayBuffer>): EvidencePart {
  let blob: Blob | undefined;
  const whole: EvidencePart = {
    ...part,
    get bytes() {
      return (blob ??= new Blob([bytes], { type: part.mediaType }));
    },
  };
  held.set(whole, bytes);
  return whole;
}

/** A part whose bytes could not be read when it was written down, and cannot be now. */
export function losePart(part: Omit<EvidencePart, 'bytes'>): EvidencePart {
  const lost: EvidencePart = { ...part, bytes: new Blob([], { type: part.mediaType }) };
  held.set(lost, null);
  return lost;
}

/** The bytes of a part, not to be changed; null when they are lost, as when the browser has lost the file behind them. */
export async function readPart(part: EvidencePart): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const bytes = held.get(part);
    return bytes === undefined ? new Uint8Array(await part.bytes.arrayBuffer()) : bytes;
  } catch {
    return null;
  }
}
