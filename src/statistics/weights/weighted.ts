import quantile = require('@stdlib/stats-base-dists-t-quantile');
import type { Respondent } from '../../survey/respondent';
import type { Count } from '../count';
import { roundedPercent } from '../rounding';
import { weightSummary, type Weights } from './weights';

/** A share by weights, beside the unweighted one, never in its place. */
export interface WeightedShare {
  /** The unweighted one. */
  readonly count: Count<Respondent>;
  readonly weights: Weights;
  /** Unrounded; null without a base that weighs something. */
  readonly percent: number | null;
  /** Percent rounded half up; exact where weights are decimals of the export. @param digits Decimals. */
  readonly rounded: (digits?: number) => string;
  /** After Kish, of the base; 0 without one. */
  readonly effectiveBase: number;
  /** 95 percent confidence, in percent; null where a share of none or all, or a base of one, tells nothing of it. */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

const CONFIDENCE = 0.95;
/** Rounds in which what several margins explain is taken out: as many as R's survey package goes. */
const SWEEPS = 10;

/**
 * A share by weights: its percent, and an interval by Taylor linearisation on
 * the logit scale with Student's t, with finite population correction where the
 * weights know the population, and with what the margins of the weights explain
 * taken out of the variance.
 * @throws Error `not of respondents: …` if the count is of something else; `no weight: …` of a respondent without one.
 */
export function weighted(count: Count<Respondent>, weights: Weights): WeightedShare {
  const { measure, label } = count;
  if (measure.rows !== 'respondents' || measure.unit.of !== 'rows')
    throw new Error(
      `not of respondents: "${label}" counts ${measure.unit.of} of ${measure.rows}; weights are respondents'`,
    );
  const inBase = count.baseRows as readonly Respondent[];
  const [total, part] = [sumOf(inBase, weights), sumOf(count.rows, weights)];
  const share = total === 0 ? null : part / total;
  return {
    count,
    weights,
    percent: share === null ? null : 100 * share,
    rounded: (digits = 0) => roundedOf(count, weights, digits),
    effectiveBase: total === 0 ? 0 : weightSummary(weights, inBase).effectiveBase,
    interval: share === null ? null : intervalOf(count, weights, share, total),
  };
}

const sumOf = (rows: readonly Respondent[], { of }: Weights): number => rows.reduce((total, one) => total + of(one), 0);

/** Exact for decimals; of computed weights, the double that is nearest. */
function roundedOf({ rows, baseRows }: Count<Respondent>, weights: Weights, digits: number): string {
  const [part, total] = exactSums(rows, baseRows as readonly Respondent[], weights);
  return roundedPercent(part, total, digits);
}

/** Twelve digits of a computed share: as many as its sums are sure of. */
const SURE = 1e12;

/** Part and whole in whole units, such that their share is the weighted one. */
export function exactSums(
  rows: readonly Respondent[],
  baseRows: readonly Respondent[],
  weights: Weights,
): readonly [part: bigint, total: bigint] {
  const { exact } = weights;
  if (exact) {
    const units = (some: readonly Respondent[]): bigint => some.reduce((total, one) => total + exact.unitsOf(one), 0n);
    return [units(rows), units(baseRows)];
  }
  const total = sumOf(baseRows, weights);
  return total === 0 ? [0n, 0n] : [BigInt(Math.round((sumOf(rows, weights) / total) * SURE)), BigInt(SURE)];
}

/** By linearisation over the whole sample, of which the base is a domain. */
function intervalOf(
  { rows, baseRows }: Count<Respondent>,
  weights: Weights,
  share: number,
  total: number,
): WeightedShare['interval'] {
  const isCounted = new Set<unknown>(rows);
  const isInBase = new Set<unknown>(baseRows);
  const freedom = baseRows.length - 1;
  if (freedom < 1 || share <= 0 || share >= 1) return null;
  const all = weights.cases.rows;
  let influence = all.map((one) =>
    isInBase.has(one) ? (weights.of(one) * ((isCounted.has(one) ? 1 : 0) - share)) / total : 0,
  );
  for (let sweep = 0; sweep < (weights.margins.length > 1 ? SWEEPS : 1); sweep++)
    for (const cells of weights.margins) influence = withoutMargin(influence, all, cells, weights);
  const size = all.length;
  const mean = influence.reduce((sum, one) => sum + one, 0) / size;
  const squares = influence.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const unseen = weights.population === null ? 1 : Math.max(0, 1 - size / weights.population);
  const error = Math.sqrt((squares * size * unseen) / (size - 1));
  const spread = quantile(1 - (1 - CONFIDENCE) / 2, freedom) * (error / (share * (1 - share)));
  const centre = Math.log(share / (1 - share));
  const back = (logit: number): number => 100 / (1 + Math.exp(-logit));
  return { low: back(centre - spread), high: back(centre + spread) };
}

/**
 * What a cell of a margin has in common is no chance: its mean, in units of
 * weight, is taken off. One margin was met from the weights before it, which say
 * how much each counts in the mean; several were met over and over.
 */
function withoutMargin(
  influence: readonly number[],
  all: readonly Respondent[],
  cells: ReadonlyMap<Respondent, string>,
  { of, before, margins }: Weights,
): number[] {
  const old = margins.length > 1 ? () => 1 : before;
  const sums = new Map<string, { sum: number; size: number }>();
  all.forEach((one, at) => {
    const weight = of(one);
    const cell = cells.get(one) ?? '';
    const known = sums.get(cell) ?? { sum: 0, size: 0 };
    sums.set(cell, {
      sum: known.sum + (weight === 0 ? 0 : (old(one) * (influence[at] ?? 0)) / weight),
      size: known.size + old(one),
    });
  });
  return all.map((one, at) => {
    const { sum, size } = sums.get(cells.get(one) ?? '') ?? { sum: 0, size: 1 };
    return (influence[at] ?? 0) - (sum / size) * of(one);
  });
}
