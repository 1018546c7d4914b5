/** Something that can be chosen as the rules that hold. */
export interface Municipality {
  /** Id of the pack, such as `se/nykvarn`. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166, such as `SE`. */
  readonly country: string;
  /** A country's base: for those whose municipality has no pack yet. */
  readonly isBase: boolean;
}
