import { z } from 'zod';
import { inLanguage } from '../../input/language';
import { numberOf } from '../evidence/evidence';
import { compareMeasures } from './compare-measures';
import { ruleKind } from './rule-kind';
import { following, more } from './statement';

/** Each number is smaller than the one before. Numbers, not shares: what is given of earlier surveys has no base. */
export const decreased = ruleKind({
  schema: z.strictObject({ kind: z.literal('decreased') }),
  compare: (id, _, evidence) =>
    compareMeasures(id, 'decreased', evidence, {
      ...{ fewest: 2, most: Infinity, by: 'number', separator: inLanguage({ sv: ', sedan ', en: ', then ' }) },
      holds: (measures) => measures.map(numberOf).every((value, at, all) => at === 0 || value < (all[at - 1] ?? NaN)),
    }),
  statements: (_, evidence) => following(evidence).map((two) => ({ ...two, numbers: true, test: more })),
});
