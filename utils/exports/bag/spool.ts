/** Characters that are put aside together. */
const PIECE = 1_000_000;

/**
 * Text that is written while something else streams, and read once that has ended. Pieces of it become blobs, which
 * the browser keeps on disk when they grow; so a list of any length costs the page next to no memory.
 */
export function createSpool() {
  let blob = new Blob();
  let text = '';
  const putAside = (): void => {
    blob = new Blob([blob, text]);
    text = '';
  };
  return {
    add(more: string): void {
      text += more;
      if (text.length > PIECE) putAside();
    },
    /** All of it in UTF-8; nothing is added afterwards. */
    async *read(): AsyncGenerator<Uint8Array> {
      putAside();
      const reader = blob.stream().getReader();
      for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    },
  };
}
