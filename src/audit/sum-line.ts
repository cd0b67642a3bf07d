import { inLanguage } from '../input/language';
import type { Compared } from './relations/relation-kind';

/** A number as a sum: "198 + 205 + 93 = 496", or the number alone. */
export interface Sum {
  readonly terms: readonly string[];
  readonly value: number;
}

/** What a name stands for; null if nothing printed says it. */
export type SumOf = (id: string) => Sum | null;

/** The sum of some names less others; null if one of them is not known. */
export function summed(added: readonly string[], taken: readonly string[], sumOf: SumOf): Sum | null {
  const [plus, minus] = [added.map(sumOf), taken.map(sumOf)];
  if ([...plus, ...minus].includes(null)) return null;
  const [ups, downs] = [plus as Sum[], minus as Sum[]];
  return {
    terms: [...ups.flatMap(({ terms }) => terms), ...downs.flatMap(({ terms }) => terms.map((term) => `− ${term}`))],
    value: total(ups) - total(downs),
  };
}

const total = (sums: readonly Sum[]): number => sums.reduce((sum, { value }) => sum + value, 0);

/** "178 + 39 = 217"; of one term the term. */
export const sumText = ({ terms, value }: Sum): string =>
  terms.length === 1 ? `${value}` : `${terms.join(' + ').replaceAll('+ −', '−')} = ${value}`;

/**
 * Two sides in figures: "178 + 39 = 217, inte 216", "198 + 205 + 93 = 496, men 483 + 55 = 538". Where some
 * of the left side is not known, the rest can be too much by itself; otherwise null, as there is nothing to tell.
 */
export function sumLine({ left, minus = [], right, limit = false }: Compared, sumOf: SumOf): string | null {
  const [one, two] = [summed(left, minus, sumOf), summed(right, [], sumOf)];
  if (!two) return null;
  if (!one) {
    const some = summed(
      left.filter((id) => sumOf(id)),
      [],
      sumOf,
    ) as Sum;
    return minus.length === 0 && some.value > two.value ? alreadyText(some.terms.join(' + '), sumText(two)) : null;
  }
  if (limit ? one.value <= two.value : one.value === two.value) return sumText(one);
  const { but, not, moreThan } = inLanguage(BETWEEN);
  if (limit) return `${sumText(one)}, ${moreThan} ${sumText(two)}`;
  return `${sumText(one)}, ${two.terms.length > 1 ? but : not} ${sumText(two)}`;
}

const BETWEEN = {
  sv: { but: 'men', not: 'inte', moreThan: 'mer än' },
  en: { but: 'but', not: 'not', moreThan: 'more than' },
};

const alreadyText = (some: string, all: string): string =>
  inLanguage({ sv: `redan ${some} är mer än ${all}`, en: `already ${some} is more than ${all}` });
