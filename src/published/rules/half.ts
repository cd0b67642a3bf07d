import { z } from 'zod';
import { inLanguage } from '../../input/language';
import { numberOf } from '../evidence/evidence';
import { compareMeasures } from './compare-measures';
import { ruleKind } from './rule-kind';
import { timesBefore, within } from './statement';

/** Now is exactly half of before. */
export const half = ruleKind({
  schema: z.strictObject({ kind: z.literal('half') }),
  compare: (id, _, evidence) =>
    compareMeasures(id, 'half', evidence, {
      ...{ fewest: 2, most: 2, by: 'number', separator: inLanguage({ sv: ' mot ', en: ' against ' }) },
      holds: ([now = NaN, before = NaN]) => 2 * numberOf(now) === numberOf(before),
    }),
  statements: (_, evidence) => timesBefore(evidence, 0.5, within(0)),
});
