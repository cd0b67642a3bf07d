import type { Comparison } from '../statistics/comparison';
import type { PairedSample } from '../statistics/paired-sample';
import type { Sample } from '../statistics/sample';
import { codesBesides, codesInBoth, sameCodes } from './codes';
import type { Population } from './population-of';

/** How two shares hang together: by who answered, and of whom they can be. */
export function comparisonOf(one: Population, other: Population): Comparison {
  const together = codesInBoth(one.all, other.all);
  if (together.size === 0) return { kind: 'apart', one: sampleOf(one), other: sampleOf(other) };
  if (!sameCodes(one.all, other.all))
    return { kind: 'overlapping', one: sampleOf(one), other: sampleOf(other), both: null };
  const both = bothOf(one, other);
  if (sameCodes(one.baseRows, other.baseRows)) return { kind: 'paired', ...both };
  return { kind: 'overlapping', one: sampleOf(one), other: sampleOf(other), both };
}

/** A share as a sample of a finite population. */
export const sampleOf = ({ rows, baseRows, all }: Population): Sample => ({
  count: codesInBoth(rows, baseRows).size,
  base: baseRows.size,
  population: all.size,
});

/** Those who answered both, of a population that both shares are of. */
function bothOf(one: Population, other: Population): PairedSample {
  const base = codesInBoth(one.baseRows, other.baseRows);
  const [ones, others] = [codesInBoth(one.rows, base), codesInBoth(other.rows, base)];
  return {
    onlyOne: codesBesides(ones, others).size,
    onlyOther: codesBesides(others, ones).size,
    base: base.size,
    population: one.all.size,
  };
}
