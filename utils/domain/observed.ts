/** Where on the page a value was read. `none`: it was looked for and not found. */
export type Source =
  'link' | 'label' | 'text' | 'attribute' | 'structure' | 'hover' | 'embedded-data' | 'address' | 'none';

/**
 * How far a value can be trusted: `certain` = two independent sources agree or the source is an id;
 * `likely` = one source of a known shape; `unsure` = a fallback, shown to the editor as such.
 */
export type Confidence = 'certain' | 'likely' | 'unsure';

/** One value read off a page, with its source and confidence. `value` is null exactly when `source` is `none`. */
export interface Observed<T> {
  readonly value: T | null;
  readonly source: Source;
  readonly confidence: Confidence;
}

/** A value that was found. */
export function observed<T>(value: T, source: Source, confidence: Confidence = 'likely'): Observed<T> {
  return { value, source, confidence };
}

/** A value that was looked for and is not there. */
export function absent<T>(): Observed<T> {
  return { value: null, source: 'none', confidence: 'unsure' };
}
