/** A country of data/reference/lander.csv. */
export interface Country {
  /** Name in Swedish; also its option id. */
  readonly name: string;
  readonly iso3: string;
  /** `Norden`, `övriga Europa` or `övriga världen`. */
  readonly part: string;
}
