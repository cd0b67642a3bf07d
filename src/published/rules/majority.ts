import { z } from 'zod';
import { isCounted } from '../evidence/evidence';
import { EvidenceError } from '../evidence/verdict';
import { compareMeasures } from './compare-measures';
import { ruleKind } from './rule-kind';

/** Each is more than half of its base. */
export const majority = ruleKind({
  schema: z.strictObject({ kind: z.literal('majority') }),
  compare: (id, _, evidence) =>
    compareMeasures(id, 'majority', evidence, {
      ...{ fewest: 1, most: Infinity, by: 'share', separator: ', ' },
      holds: (measures) =>
        measures.every((one) => {
          if (!isCounted(one)) throw new EvidenceError('a majority needs Counts, which know their base');
          return 2 * one.count > one.base;
        }),
    }),
  statements: (_, evidence) => evidence.map((one) => ({ one, test: ({ low, of }) => isCounted(one) && 2 * low > of })),
});
