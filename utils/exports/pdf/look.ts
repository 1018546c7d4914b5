/** From one line to the next, in heights of the letters. */
export const LINE_HEIGHT = 1.42;

/** How a stretch of text looks. */
export interface Look {
  /** points */
  readonly size: number;
  readonly weight?: 'regular' | 'bold';
  /** As `#444444`. */
  readonly colour?: string;
  /**
   * `own`: a text of somebody's, whose first letter decides the direction of each paragraph (UAX 9, P2). Otherwise the
   * line is ours and runs from left to right, and a name in it keeps to itself.
   */
  readonly direction?: 'own';
  /** Words of ours that come again in every record: they are laid out once. */
  readonly isRepeated?: boolean;
}

/** The operator that fills with `#444444`. */
export function fillOf(colour: string): string {
  let fill = FILLS.get(colour);
  if (!fill) FILLS.set(colour, (fill = toFill(colour)));
  return fill;
}

/** A document has a handful of colours. */
const FILLS = new Map<string, string>();

function toFill(colour: string): string {
  const parts = [1, 3, 5].map(
    (at) => Math.round(Number.parseInt(colour.slice(at, at + 2), 16) / 0.255) / 1_000,
  );
  return `${parts.join(' ')} rg`;
}
