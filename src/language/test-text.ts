import { inLanguage } from '../input/language';
import type { EvennessTest } from '../statistics/even-nonresponse';
import { counted } from './counted';
import { formatNumber } from './numbers';

/** A chi-square test in words, with a warning where its assumption does not hold. */
export function testText({ chiSquare, degreesOfFreedom, p, assumptionHolds, smallestExpected }: EvennessTest): string {
  if (p === null) return inLanguage({ sv: 'det finns inget att jämföra', en: 'there is nothing to compare' });
  const freedom = counted(degreesOfFreedom, inLanguage({ sv: 'frihetsgrader', en: 'degrees of freedom' }));
  const level = p < 0.001 ? `< ${formatNumber(0.001, 3)}` : `= ${formatNumber(p, p < 0.1 ? 3 : 2)}`;
  const result = `χ² = ${formatNumber(chiSquare, 2)}, ${freedom}, p ${level}`;
  const rough = inLanguage({
    sv: 'ungefärligt, minsta förväntade antal är',
    en: 'approximate, the smallest expected count is',
  });
  return assumptionHolds ? result : `${result}; ${rough} ${formatNumber(smallestExpected, 1)}`;
}
