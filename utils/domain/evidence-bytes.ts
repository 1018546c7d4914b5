import type { EvidencePart } from './record';

const held = new WeakMap<EvidencePart, Uint8Array<ArrayBuffer>>();

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

/** The bytes of a part, not to be changed; null when the browser has lost the file behind them. */
export async function readPart(part: EvidencePart): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return held.get(part) ?? new Uint8Array(await part.bytes.arrayBuffer());
  } catch {
    return null;
  }
}
