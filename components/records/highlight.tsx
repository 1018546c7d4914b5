interface HighlightProps {
  readonly text: string;
  /** Where in the text a hit begins and ends, in order. */
  readonly hits: readonly (readonly [start: number, end: number])[];
}

/** A text with what was looked for marked. */
export function Highlight({ text, hits }: HighlightProps) {
  const end = hits.at(-1)?.[1] ?? 0;
  return (
    <>
      {hits.map(([from, until], place) => (
        <span key={from}>
          {text.slice(hits[place - 1]?.[1] ?? 0, from)}
          <mark>{text.slice(from, until)}</mark>
        </span>
      ))}
      {text.slice(end)}
    </>
  );
}
