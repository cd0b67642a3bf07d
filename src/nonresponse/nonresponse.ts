import type { Count } from '../statistics/count';
import type { Bounds } from '../statistics/bounds';
import { populationInterval } from '../statistics/population-interval';

/** A share beside what those who did not answer could make of it. In numbers of the population. */
export interface Nonresponse {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly base: number;
  /** Those who answered, and those of whom nothing is known. */
  readonly population: number;
  /** If those who answered are a simple random sample: an exact 95 percent interval. Null without answers. */
  readonly interval: Bounds | null;
  /** If nobody, and if everybody, of those who did not answer had said yes. */
  readonly worst: Bounds;
}

/**
 * What those who did not answer could make of a share.
 * @param population How many there are: 290 municipalities, or those of them that can have been asked.
 * @throws RangeError if the population is smaller than the base.
 * @example nonresponse(kommuner.any, 290).worst
 */
export function nonresponse(
  { key, label, count, base }: Pick<Count, 'key' | 'label' | 'count' | 'base'>,
  population: number,
  level = 95,
): Nonresponse {
  if (population < base) throw new RangeError(`population smaller than the base: ${population} < ${base} ("${label}")`);
  return {
    ...{ key, label, count, base, population },
    interval: base === 0 ? null : populationInterval({ count, base, population }, level),
    worst: { low: count, high: count + population - base },
  };
}
