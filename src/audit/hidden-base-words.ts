/** The clauses that tell what is known of a base. */
export interface HiddenBaseWords {
  /** What it cannot exceed, in brackets, and why; `wrong` is the printed bound that would have to be wrong. */
  readonly limit: (most: number, because: string | null, wrong: number | null) => string;
  readonly percents: (printed: readonly string[]) => string;
  readonly makeUpTheBase: string;
  /** Of bases that the percentages alone do not leave: what the other numbers add. */
  readonly agree: string;
  readonly agreeing: string;
  readonly impossible: (percents: string) => string;
  readonly determined: (percents: string, base: string) => string;
  readonly narrowed: (percents: string, many: string, agreeing: string, bases: string) => string;
  readonly open: (percents: string, which: string) => string;
  readonly more: (ranges: readonly string[], many: number) => string;
  readonly fromOn: (first: number) => string;
  readonly someOf: (many: string, most: number, agreeing: string, longest: readonly [number, number]) => string;
  /** Numbers that give the percentages: of the smallest base, then of the greatest. */
  readonly example: (line: string, isGreatest: boolean) => string;
  readonly reading: (reading: string, base: string, counts: readonly string[]) => string;
}
