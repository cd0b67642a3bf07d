import chiSquareCdf = require('@stdlib/stats-base-dists-chisquare-cdf');
import type { Count } from './count';

/** Result of a chi-square test that response does not depend on the group. */
export interface EvennessTest {
  /** What was compared: who answered, of whom was asked, a group each. */
  readonly groups: readonly Count[];
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
  /** Null if there is nothing to compare: fewer than two groups, or all or none answered. */
  readonly p: number | null;
  /** Smallest expected cell; the approximation is held to be good where all are at least 1 and 80 percent at least 5. */
  readonly smallestExpected: number;
  readonly assumptionHolds: boolean;
}

/**
 * Pearson's chi-square test of a 2 × k table: answered or not, by group.
 * @param groups One count a group: who answered, of whom was asked.
 * Source: Pearson (1900); rule for expected counts after Cochran (1954).
 */
export function evenNonresponse(groups: readonly Count[]): EvennessTest {
  const asked = groups.filter(({ base }) => base > 0);
  const total = sum(asked.map(({ base }) => base));
  const rate = sum(asked.map(({ count }) => count)) / total;
  const cells = asked.flatMap(({ count, base }) => [
    { observed: count, expected: base * rate },
    { observed: base - count, expected: base * (1 - rate) },
  ]);
  const chiSquare = sum(
    cells.map(({ observed, expected }) => (expected === 0 ? 0 : (observed - expected) ** 2 / expected)),
  );
  const degreesOfFreedom = Math.max(0, asked.length - 1);
  const testable = degreesOfFreedom > 0 && rate > 0 && rate < 1;
  const smallestExpected = cells.length === 0 ? 0 : Math.min(...cells.map(({ expected }) => expected));
  return {
    groups,
    chiSquare,
    degreesOfFreedom,
    p: testable ? 1 - chiSquareCdf(chiSquare, degreesOfFreedom) : null,
    smallestExpected,
    assumptionHolds:
      smallestExpected >= 1 && cells.filter(({ expected }) => expected >= 5).length >= 0.8 * cells.length,
  };
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
