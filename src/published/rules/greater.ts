import { z } from 'zod';
import { inLanguage } from '../../input/language';
import { isCounted, isCountedList, isMeasure, numberOf } from '../evidence/evidence';
import { leads } from '../evidence/leading';
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
      ...{ fewest: 2, most: 2, separator: inLanguage({ sv: ' mot ', en: ' against ' }), keys },
      by: isOfNumbers(evidence, numbers, by) ? 'number' : 'share',
      holds: ([one = NaN, other = NaN]) =>
        isCounted(one) && isCounted(other) && !numbers ? leads(one, other, by) : numberOf(one) > numberOf(other),
    }),
  statements: ({ keys, by, numbers }, evidence) => {
    const measures = keyed(keys, evidence);
    if (!measures?.every(isMeasure)) return null;
    const ofNumbers = isOfNumbers(measures, numbers, by);
    if (!ofNumbers && !isCountedList(measures)) return null;
    return following(measures).map((two) => ({ ...two, numbers: ofNumbers, test: ofNumbers ? more : moreBy(by) }));
  },
});

/** Numbers that are given are compared as they are, unless a lead in percentage points is asked for. */
const isOfNumbers = (evidence: unknown, numbers: true | undefined, by: number | undefined): boolean =>
  numbers === true || (by === undefined && Array.isArray(evidence) && evidence.every((one) => typeof one === 'number'));
