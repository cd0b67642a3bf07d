import { z } from 'zod';
import { numberOf } from '../evidence/evidence';
import { compareMeasures, keyed } from './compare-measures';
import { ruleKind } from './rule-kind';
import { key } from './schema-parts';
import { following, within } from './statement';

const schema = z.strictObject({ kind: z.literal('equal'), keys: z.array(key).min(2).optional() });

/** All numbers are equal. */
export const equal = ruleKind({
  schema,
  compare: (id, { keys }, evidence) =>
    compareMeasures(id, 'equal', evidence, {
      ...{ fewest: 2, most: Infinity, by: 'number', told: 'share', separator: ', ', keys },
      holds: (measures) => new Set(measures.map(numberOf)).size === 1,
    }),
  statements: ({ keys }, evidence) => {
    const measures = keyed(keys, evidence);
    return measures && following(measures).map((two) => ({ ...two, numbers: true, test: within(0) }));
  },
});
