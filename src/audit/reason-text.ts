import type { Claim } from '../published/claims/claim';
import { valueOf } from './build-model';
import { comparedBy, type Relation } from './relations/relation';

/** What a relation says, with the sum where all of its numbers take part: "…: 178 + 39 = 217, inte 216." */
export function reasonText(relation: Relation, involved: readonly Claim[]): string {
  const told = comparedBy(relation).flatMap(({ left, minus = [], right, limit = false }) => {
    const numbersOf = (ids: readonly string[]): number[] =>
      ids.flatMap((id) => {
        const claim = involved.find((one) => one.id === id);
        const value = claim ? valueOf(claim) : null;
        return value === null ? [] : [value];
      });
    const [added, taken, other] = [numbersOf(left), numbersOf(minus), numbersOf(right)];
    const complete = added.length + taken.length + other.length === left.length + minus.length + right.length;
    const [one, two] = [sumOf(added) - sumOf(taken), sumOf(other)];
    // Some of the parts can be too much by themselves.
    if (!complete)
      return other.length === right.length && taken.length === 0 && one > two
        ? [`redan ${added.join(' + ')} är mer än ${two}`]
        : [];
    const text = [added.join(' + '), ...taken].join(' − ');
    const sum = added.length + taken.length > 1 ? `${text} = ${one}` : text;
    if (limit) return one > two ? [`${sum}, mer än ${two}`] : [];
    return [one === two ? sum : `${sum}, inte ${other.join(' + ')}`];
  });
  return told.length > 0 ? `${relation.says.slice(0, -1)}: ${told.join('; ')}.` : relation.says;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
