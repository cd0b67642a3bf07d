import type { Bounds } from './bounds';

/** What was seen in a sample without replacement of a finite population. */
export interface Sample {
  /** How many of those who answered said yes. */
  readonly count: number;
  /** How many answered. */
  readonly base: number;
  /** How many there are, those who did not answer too. */
  readonly population: number;
}

/**
 * Refuses what cannot have been seen.
 * @throws RangeError `not 0 ≤ count ≤ base ≤ population: …`
 */
export function checkSample({ count, base, population }: Sample): void {
  const inOrder = [0, count, base, population].every(
    (value, at, all) => Number.isSafeInteger(value) && value >= (all[at - 1] ?? 0),
  );
  if (!inOrder) throw new RangeError(`not 0 ≤ count ≤ base ≤ population: ${count}, ${base}, ${population}`);
}

/** The same sample, asked the other way round: those who say no. */
export const complement = ({ count, base, population }: Sample): Sample => ({ count: base - count, base, population });

/** Numbers of the population that are possible after those who answered, whatever the others would say. */
export const possible = ({ count, base, population }: Sample): Bounds => ({
  low: count,
  high: count + population - base,
});
