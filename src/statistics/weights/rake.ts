import type { Cases } from '../../survey/cases';
import type { Respondent } from '../../survey/respondent';
import { cellsOf, type Margin } from './margin';
import { weightOf, type Weights } from './weights';

export interface RakeOptions {
  /** Weights to begin with, such as those of the export; without them all are equal. */
  readonly from?: Weights;
  /** Limits of a weight, as multiples of the mean one. The sum stays, the margins are met as nearly as can be. */
  readonly trim?: { readonly least?: number; readonly greatest: number };
}

/** Rounds before raking gives up, and by which part of a cell it may be off to have converged. */
const ROUNDS = 500;
const CLOSE = 1e-10;

/**
 * Weights that make a sample agree with one margin of the population.
 * @throws Error if a cell has nobody in it, or a respondent no cell; see margin().
 */
export const poststratify = (cases: Cases<Respondent>, margin: Margin, options: RakeOptions = {}): Weights => {
  const weights = rake(cases, [margin], options);
  return {
    ...weights,
    says: { sv: `efterstratifierat på ${margin.label}`, en: `post-stratified by ${margin.label}` },
    rounds: 0,
  };
};

/**
 * Weights that make a sample agree with several margins at once, by iterative
 * proportional fitting. Weights sum to the population where the margins count
 * it, else to the number of respondents.
 * @throws Error `margins that do not fit: …`, `not converging: …`, `limits that cannot be met: …`, and those of margin()
 * @example rake(survey.respondents, [margin(age, { young: 21, old: 79 }), margin(sex, { woman: 51, man: 49 })])
 */
export function rake(cases: Cases<Respondent>, margins: readonly Margin[], options: RakeOptions = {}): Weights {
  const { from, trim } = options;
  const [first] = margins;
  if (!first) throw new Error('no margins: weights are made to agree with at least one');
  const isCounted = margins.every((one) => one.isCounted);
  const sums = margins.map(({ population }) => sum([...population.values()].map(({ size }) => size)));
  if (isCounted && new Set(sums).size > 1)
    throw new Error(
      `margins that do not fit: ${margins.map(({ label }, at) => `${label} sums to ${sums[at]}`).join(', ')}; they must be of the same population`,
    );
  const total = isCounted ? (sums[0] ?? 0) : cases.length;
  const goals = margins.map((margin, at): Goal => ({
    cells: cellsOf(cases, margin),
    sizes: new Map([...margin.population].map(([key, { size }]) => [key, (size / (sums[at] ?? 1)) * total])),
  }));
  const begin = cases.rows.map((one): [Respondent, number] => [one, from?.of(one) ?? 1]);
  let weights = new Map(begin);
  let rounds = 0;
  for (; rounds < ROUNDS && missed(weights, goals) > CLOSE; rounds++)
    for (const goal of goals) weights = met(weights, goal);
  if (missed(weights, goals) > CLOSE)
    throw new Error(
      `not converging: after ${ROUNDS} rounds a cell is off by ${(100 * missed(weights, goals)).toFixed(2)} percent; merge cells that share few respondents`,
    );
  if (trim) weights = trimmed(weights, trim, total);
  return {
    says: {
      sv: `rakning mot ${margins.map(({ label }) => label).join(' och ')}`,
      en: `raked to ${margins.map(({ label }) => label).join(' and ')}`,
    },
    cases,
    of: weightOf(weights),
    exact: null,
    before: weightOf(new Map(begin)),
    margins: goals.map(({ cells }) => cells),
    population: isCounted ? total : null,
    rounds,
    missedBy: Math.max(0, ...goals.map((goal) => 100 * missedShare(weights, goal, total))),
  };
}

interface Goal {
  readonly cells: ReadonlyMap<Respondent, string>;
  /** What the weights of a cell shall sum to. */
  readonly sizes: ReadonlyMap<string, number>;
}

type ByRespondent = Map<Respondent, number>;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function sumsOf(weights: ReadonlyMap<Respondent, number>, { cells }: Goal): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [one, weight] of weights) {
    const cell = cells.get(one) ?? '';
    sums.set(cell, (sums.get(cell) ?? 0) + weight);
  }
  return sums;
}

/** The same weights, so that those of each cell sum to its size. */
function met(weights: ByRespondent, goal: Goal): ByRespondent {
  const sums = sumsOf(weights, goal);
  return new Map(
    [...weights].map(([one, weight]) => {
      const cell = goal.cells.get(one) ?? '';
      const own = sums.get(cell) ?? 0;
      if (own === 0) throw new Error(`nobody who weighs anything in a cell of the margins; merge it with another cell`);
      return [one, (weight * (goal.sizes.get(cell) ?? 0)) / own];
    }),
  );
}

/** The greatest part of a cell by which weights are off. */
const missed = (weights: ByRespondent, goals: readonly Goal[]): number =>
  Math.max(
    0,
    ...goals.flatMap((goal) => {
      const sums = sumsOf(weights, goal);
      return [...goal.sizes]
        .filter(([, size]) => size > 0)
        .map(([cell, size]) => Math.abs((sums.get(cell) ?? 0) / size - 1));
    }),
  );

/** The greatest part of the population by which a cell is off. */
function missedShare(weights: ByRespondent, goal: Goal, total: number): number {
  const sums = sumsOf(weights, goal);
  return Math.max(0, ...[...goal.sizes].map(([cell, size]) => Math.abs((sums.get(cell) ?? 0) - size) / total));
}

/** Cuts weights at their limits, and gives what is cut, or lacking, to the others in proportion, until all are within. */
function trimmed(weights: ByRespondent, trim: NonNullable<RakeOptions['trim']>, total: number): ByRespondent {
  const mean = total / weights.size;
  const [least, greatest] = [(trim.least ?? 0) * mean, trim.greatest * mean];
  if (!(least <= mean && mean <= greatest))
    throw new Error(
      `limits that cannot be met: ${trim.least ?? 0} to ${trim.greatest} times the mean; they must hold 1`,
    );
  const cut = new Map<Respondent, number>();
  for (;;) {
    const free = [...weights].filter(([one]) => !cut.has(one));
    const factor = (total - sum([...cut.values()])) / sum(free.map(([, weight]) => weight));
    const scaled = free.map(([one, weight]): [Respondent, number] => [one, weight * factor]);
    const over = scaled.filter(([, weight]) => weight > greatest * (1 + 1e-12));
    // What is above is cut before what is below is raised: otherwise both would pull at the same sum.
    const out = over.length > 0 ? over : scaled.filter(([, weight]) => weight < least * (1 - 1e-12));
    if (out.length === 0) return new Map([...cut, ...scaled]);
    if (out.length === free.length) throw new Error('limits that cannot be met: no weight is left between them');
    for (const [one, weight] of out) cut.set(one, weight > greatest ? greatest : least);
  }
}
