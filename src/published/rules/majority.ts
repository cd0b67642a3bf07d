import { z } from 'zod';
import { isCounted, isCountedList } from '../evidence/evidence';
import { compareMeasures } from './compare-measures';
import { ruleKind } from './rule-kind';

/** Each is more than half of its base. */
export const majority = ruleKind({
  schema: z.strictObject({ kind: z.literal('majority') }),
  compare: (id, _, evidence) =>
    compareMeasures(id, 'majority', evidence, {
      ...{ fewest: 1, most: Infinity, by: 'share', separator: ', ' },
      holds: (measures) => measures.every((one) => isCounted(one) && 2 * one.count > one.base),
    }),
  statements: (_, evidence) =>
    isCountedList(evidence) ? evidence.map((one) => ({ one, test: ({ low, of }) => 2 * low > of })) : null,
});
