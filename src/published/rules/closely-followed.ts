import { z } from 'zod';
import { isCountedList } from '../evidence/evidence';
import { leads, pick, placed } from '../evidence/leading';
import { comparePlaces } from './compare-places';
import { ruleKind } from './rule-kind';
import { pair, points } from './schema-parts';
import { more } from './statement';

/** The first key is alone in first place, the second alone in second, and less than so many percentage points behind. */
export const closelyFollowed = ruleKind({
  schema: z.strictObject({ kind: z.literal('closely-followed'), keys: pair, within: points }),
  compare: (id, { keys, within }, evidence) =>
    comparePlaces(id, keys, evidence, ([first, second], places) => {
      if (!first || !second) return false;
      const rest = places.filter((one) => one !== first && one !== second);
      return leads(first, second) && rest.every((one) => leads(second, one)) && !leads(first, second, within);
    }),
  statements: ({ keys, within }, evidence) => {
    const [first, second] = (isCountedList(evidence) && pick(placed(evidence), keys)) || [];
    if (!first || !second) return null;
    const rest = placed(evidence as (typeof first)[]).filter((one) => one !== first && one !== second);
    return [
      { one: first, other: second, test: more },
      { one: first, other: second, test: ({ high, of }) => 100 * high < within * of },
      ...rest.map((other) => ({ one: second, other, test: more })),
    ];
  },
});
