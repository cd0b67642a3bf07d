import { checkSample } from './sample';

/** Two answers of the same respondents: who gave only one of them makes a difference. */
export interface PairedSample {
  /** How many said yes to the one and no to the other. */
  readonly onlyOne: number;
  /** How many said no to the one and yes to the other. */
  readonly onlyOther: number;
  /** How many answered, both questions all of them. */
  readonly base: number;
  /** How many there are, those who did not answer too. */
  readonly population: number;
}

/**
 * Refuses what cannot have been seen.
 * @throws RangeError `not 0 ≤ count ≤ base ≤ population: …`
 */
export function checkPairedSample({ onlyOne, onlyOther, base, population }: PairedSample): void {
  for (const count of [onlyOne, onlyOther, onlyOne + onlyOther]) checkSample({ count, base, population });
}
