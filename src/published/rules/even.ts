import { z } from 'zod';
import { numberOf } from '../evidence/evidence';
import { compareMeasures } from './compare-measures';
import { ruleKind } from './rule-kind';
import { within } from './statement';

const schema = z.strictObject({ kind: z.literal('even'), spread: z.int().nonnegative() });

/** The greatest and the smallest number differ by at most the spread. */
export const even = ruleKind({
  schema,
  compare: (id, { spread }, evidence) =>
    compareMeasures(id, 'even', evidence, {
      ...{ fewest: 2, most: Infinity, by: 'number', told: 'share', separator: ', ' },
      holds: (measures) => Math.max(...measures.map(numberOf)) - Math.min(...measures.map(numberOf)) <= spread,
    }),
  statements: ({ spread }, evidence) =>
    evidence.flatMap((one, at) =>
      evidence.slice(at + 1).map((other) => ({ one, other, numbers: true, test: within(spread) })),
    ),
});
