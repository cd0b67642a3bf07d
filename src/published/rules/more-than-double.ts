import { z } from 'zod';
import { inLanguage } from '../../input/language';
import { numberOf } from '../evidence/evidence';
import { compareMeasures } from './compare-measures';
import { ruleKind } from './rule-kind';
import { more, timesBefore } from './statement';

/** Now is more than twice before. */
export const moreThanDouble = ruleKind({
  schema: z.strictObject({ kind: z.literal('more-than-double') }),
  compare: (id, _, evidence) =>
    compareMeasures(id, 'more-than-double', evidence, {
      ...{ fewest: 2, most: 2, by: 'number', separator: inLanguage({ sv: ' mot ', en: ' against ' }) },
      holds: ([now = NaN, before = NaN]) => numberOf(now) > 2 * numberOf(before),
    }),
  statements: (_, evidence) => timesBefore(evidence, 2, more),
});
