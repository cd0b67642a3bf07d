import type { Texts } from '../../input/language';
import type { Cases } from '../../survey/cases';
import type { Respondent } from '../../survey/respondent';

/** A weight as decimals have it: whole units of ten to the minus `digits`. */
export interface ExactWeights {
  readonly digits: number;
  /** Whole, from 0. */
  readonly unitsOf: (respondent: Respondent) => bigint;
}

/** How much each respondent of a sample stands for. Only proportions matter, but where a population is known. */
export interface Weights {
  /** What the weights are, as readers are told: "vikter ur exporten". */
  readonly says: Texts;
  /** All respondents that have a weight; counts are of some of them. */
  readonly cases: Cases<Respondent>;
  /** From 0. @throws Error `no weight: …` of a respondent that is not among the cases */
  readonly of: (respondent: Respondent) => number;
  /** Null for weights that were computed. */
  readonly exact: ExactWeights | null;
  /** What they were before they were made to meet margins. */
  readonly before: (respondent: Respondent) => number;
  /** Cells of the margins that the weights were made to meet, one map a margin, in the order in which they were met. */
  readonly margins: readonly ReadonlyMap<Respondent, string>[];
  /** How many there are in all, those who did not answer too; null if nobody knows, or the sample was no simple one. */
  readonly population: number | null;
  /** Rounds of raking; 0 of weights that were not raked. */
  readonly rounds: number;
  /** By how many percentage points the margins are missed at most: by trimming. */
  readonly missedBy: number;
}

/** What weights do to a sample, after Kish. */
export interface WeightSummary {
  /** Respondents with a weight above 0. */
  readonly weighted: number;
  /** So many respondents of equal weight would tell as much: (sum of weights)² / sum of squares. */
  readonly effectiveBase: number;
  /** How much weighting adds to the variance of a share: n / effective base; 1 where all weigh the same. */
  readonly designEffect: number;
  /** Of the mean weight. */
  readonly least: number;
  readonly greatest: number;
}

/**
 * Effective base and design effect of some respondents.
 * @throws RangeError `no weight above 0` if none weighs anything.
 */
export function weightSummary(weights: Weights, rows: Iterable<Respondent> = weights.cases): WeightSummary {
  const all = [...rows].map(weights.of).filter((weight) => weight > 0);
  if (all.length === 0) throw new RangeError('no weight above 0: there is nothing to weight');
  const sum = all.reduce((total, weight) => total + weight, 0);
  const squares = all.reduce((total, weight) => total + weight * weight, 0);
  const [mean, effectiveBase] = [sum / all.length, (sum * sum) / squares];
  return {
    weighted: all.length,
    effectiveBase,
    designEffect: all.length / effectiveBase,
    least: Math.min(...all) / mean,
    greatest: Math.max(...all) / mean,
  };
}

/** Weights by respondent as a function that knows whom it does not know. */
export function weightOf(weights: ReadonlyMap<Respondent, number>): (respondent: Respondent) => number {
  return (respondent) => {
    const weight = weights.get(respondent);
    if (weight === undefined) throw new Error(`no weight: respondent ${respondent.id} is not among those weighted`);
    return weight;
  };
}
