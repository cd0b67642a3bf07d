import type { EvennessTest } from '../statistics/even-nonresponse';

/** A chi-square test in words, with a warning where its assumption does not hold. */
export function testText({ chiSquare, degreesOfFreedom, p, assumptionHolds, smallestExpected }: EvennessTest): string {
  if (p === null) return 'det finns inget att jämföra';
  const result = `χ² = ${decimals(chiSquare, 2)}, ${degreesOfFreedom} frihetsgrader, p ${p < 0.001 ? '< 0,001' : `= ${decimals(p, p < 0.1 ? 3 : 2)}`}`;
  return assumptionHolds
    ? result
    : `${result}; ungefärligt, minsta förväntade antal är ${decimals(smallestExpected, 1)}`;
}

const decimals = (value: number, digits: number): string =>
  new Intl.NumberFormat('sv-SE', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
