import type { Sample } from './sample';

/** The normal quantile of 97.5 percent: the order of samples is that of 95 percent limits, whatever the level is. */
const Z = 1.96;

/** A share of some who were added to, and the variance of its estimate. */
interface AdjustedShare {
  readonly share: number;
  readonly variance: number;
}

/** The share with one yes and one no added, as Agresti and Caffo do. */
export function adjustedShare(count: number, { base, population }: Omit<Sample, 'count'>): AdjustedShare {
  const share = (count + 1) / (base + 2);
  return { share, variance: (unseen({ base, population }) * share * (1 - share)) / (base + 2) };
}

/**
 * How much more say the one than the other of the same respondents, with one
 * more of each added, as Bonett and Price do.
 */
export function adjustedDifference(onlyOne: number, onlyOther: number, sizes: Omit<Sample, 'count'>): AdjustedShare {
  const of = sizes.base + 2;
  const [one, other] = [(onlyOne + 1) / of, (onlyOther + 1) / of];
  const share = one - other;
  return { share, variance: (unseen(sizes) * (one + other - share * share)) / of };
}

/** Lower limit, rounded so that samples that are alike by symmetry are equal in spite of floating point. */
export const lowerLimit = ({ share, variance }: AdjustedShare): number =>
  Math.round((share - Z * Math.sqrt(variance)) * 1e11);

/** Finite population correction: none of the variance is left where all answered. */
const unseen = ({ base, population }: Omit<Sample, 'count'>): number =>
  (population - base) / Math.max(1, population - 1);
