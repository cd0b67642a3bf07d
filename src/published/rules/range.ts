import { z } from 'zod';
import { numberOf } from '../evidence/evidence';
import { compareMeasures } from './compare-measures';
import { ruleKind } from './rule-kind';

/** Every number is from the least to the greatest, ends included. */
export const range = ruleKind({
  schema: z.strictObject({ kind: z.literal('range'), min: z.int(), max: z.int() }),
  compare: (id, { min, max }, evidence) =>
    compareMeasures(id, 'range', evidence, {
      ...{ fewest: 1, most: Infinity, by: 'number', separator: ', ' },
      holds: (measures) => measures.map(numberOf).every((value) => value >= min && value <= max),
    }),
  statements: ({ min, max }, evidence) =>
    evidence.map((one) => ({ one, test: ({ low, high }) => low >= min && high <= max })),
});
