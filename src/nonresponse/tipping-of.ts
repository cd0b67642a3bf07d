import type { Difference } from '../published/rules/statement';
import type { Comparison } from '../statistics/comparison';
import { tippingPoint } from '../statistics/tipping-point';
import { codesBesides } from './codes';
import { comparisonOf, sampleOf } from './comparison-of';
import type { Uncertain } from './difference-bounds';
import type { JudgedStatement } from './judgement-of';

/** What it would take of those who did not answer for a conclusion to fall. */
export interface Tipping {
  /** How many would have to answer otherwise than if they answered in the proportions of those who did. */
  readonly least: number;
  /** How many did not answer. */
  readonly others: number;
}

/**
 * The tipping point of a conclusion: that of the statement that falls first.
 * Null if it does not fall, whatever the others would have said, or numbers of
 * different respondents are compared.
 */
export function tippingOf(statements: readonly JudgedStatement[]): Tipping | null {
  const points = statements.flatMap((statement): Tipping[] => {
    const compared = comparedIn(statement);
    if (!compared) return [];
    const point = tippingPoint(compared.comparison, compared.holds);
    return point ? [{ least: point.least, others: unknownIn(statement).size }] : [];
  });
  return points.sort((a, b) => a.least - b.least)[0] ?? null;
}

interface Compared {
  readonly comparison: Comparison;
  readonly holds: (difference: Difference) => boolean;
}

/** Null if nobody's answer is compared, or no shares are. */
function comparedIn({ one, other, numbers, test }: JudgedStatement): Compared | null {
  if (typeof one === 'number') {
    if (other === null || typeof other === 'number') return null;
    return {
      comparison: { kind: 'given', one: sampleOf(other), number: one },
      // Adding 0 turns -0 into 0.
      holds: ({ low, high, of }) => test({ low: 0 - high, high: 0 - low, of }),
    };
  }
  const sample = sampleOf(one);
  if (other === null)
    return {
      comparison: { kind: 'given', one: sample, number: 0 },
      holds: ({ low, high }) => test({ low, high, of: sample.population }),
    };
  // Numbers of different respondents have no difference of shares.
  if (typeof other !== 'number' && numbers && comparisonOf(one, other).kind !== 'paired') return null;
  if (typeof other === 'number') return { comparison: { kind: 'given', one: sample, number: other }, holds: test };
  return { comparison: comparisonOf(one, other), holds: test };
}

/** The organisations whose answer to either is not known. */
function unknownIn({ one, other }: JudgedStatement): Set<string> {
  const unknown = (measure: Uncertain | null): Iterable<string> =>
    measure === null || typeof measure === 'number' ? [] : codesBesides(measure.all, measure.baseRows);
  return new Set([...unknown(one), ...unknown(other)]);
}
