import { z } from 'zod';
import { isCounted, numberOf } from '../evidence/evidence';
import { leads } from '../evidence/leading';
import { EvidenceError } from '../evidence/verdict';
import { compareMeasures, keyed } from './compare-measures';
import { ruleKind } from './rule-kind';
import { pair, points } from './schema-parts';
import { following, more, moreBy } from './statement';

const schema = z.strictObject({
  kind: z.literal('greater'),
  keys: pair.optional(),
  by: points.optional(),
  numbers: z.literal(true).optional(),
});

/** The first is greater than the second, by its share; with `numbers`, by its number; with `by`, by so many percentage points. */
export const greater = ruleKind({
  schema,
  compare: (id, { keys, by, numbers }, evidence) =>
    compareMeasures(id, 'greater', evidence, {
      ...{ fewest: 2, most: 2, separator: ' mot ', keys },
      by: numbers ? 'number' : 'share',
      holds: ([one = NaN, other = NaN]) => {
        if (numbers) return numberOf(one) > numberOf(other);
        if (isCounted(one) && isCounted(other)) return leads(one, other, by);
        if (typeof one === 'number' && typeof other === 'number' && by === undefined) return one > other;
        throw new EvidenceError('a lead in percentage points, and a number beside a share, need two Counts');
      },
    }),
  statements: ({ keys, by, numbers }, evidence) => {
    const measures = keyed(keys, evidence);
    return measures && following(measures).map((two) => ({ ...two, test: numbers ? more : moreBy(by) }));
  },
});
