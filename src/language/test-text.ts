import type { EvennessTest } from '../statistics/even-nonresponse';
import { counted } from './counted';
import { formatNumber } from './numbers';

/** A chi-square test in words, with a warning where its assumption does not hold. */
export function testText({ chiSquare, degreesOfFreedom, p, assumptionHolds, smallestExpected }: EvennessTest): string {
  if (p === null) return 'det finns inget att jämföra';
  const result = `χ² = ${formatNumber(chiSquare, 2)}, ${counted(degreesOfFreedom, 'frihetsgrader')}, p ${p < 0.001 ? '< 0,001' : `= ${formatNumber(p, p < 0.1 ? 3 : 2)}`}`;
  return assumptionHolds
    ? result
    : `${result}; ungefärligt, minsta förväntade antal är ${formatNumber(smallestExpected, 1)}`;
}
